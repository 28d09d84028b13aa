package cn.fengqiao.ui.admin;

import cn.fengqiao.security.AccountDraft;
import cn.fengqiao.security.NewPassword;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Makes an account: who, and which roles in which agencies. */
final class AccountDialog extends Dialog {

    private final CommandId command = CommandId.fresh();

    private final Refusals refusals = new Refusals();

    private final TextField username = refusals.bind("username", Fields.text("security.username"));

    private final TextField name = refusals.bind("name", Fields.text("security.name"));

    private final GrantsField grants;

    private transient Consumer<NewPassword> done = made -> {};

    AccountDialog(AgencyChoice agencies, BiFunction<CommandId, AccountDraft, Outcome<NewPassword>> send) {
        grants = new GrantsField(agencies, List.of());
        setHeaderTitle(Words.of("security.account.create"));
        setCloseOnOutsideClick(false);
        setWidth("min(34rem, 96vw)");
        username.setHelperText(Words.of("security.account.username"));
        username.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        var form = new Div(username, name, grants);
        form.addClassName("fq-form");
        add(refusals, form);
        var create = new Button(Words.of("security.account.create.do"), click -> send(send));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.of("frame.cancel"), click -> close()), create);
    }

    void then(Consumer<NewPassword> then) {
        done = then;
    }

    private void send(BiFunction<CommandId, AccountDraft, Outcome<NewPassword>> send) {
        var draft = new AccountDraft(username.getValue(), name.getValue(), null, grants.grants());
        refusals.handle(send.apply(command, draft), made -> {
            close();
            done.accept(made);
        });
    }
}
