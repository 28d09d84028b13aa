package cn.fengqiao.ui.admin;

import cn.fengqiao.roster.ServantRow;
import cn.fengqiao.security.AccountDraft;
import cn.fengqiao.security.GrantDraft;
import cn.fengqiao.security.NewPassword;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Makes an account: who, and which roles in which agencies. */
final class AccountDialog extends Dialog {

    private final CommandId command = CommandId.fresh();

    private final Refusals refusals = new Refusals();

    private final TextField username = refusals.bind("username", Fields.text("security.username"));

    private final TextField name = refusals.bind("name", Fields.text("security.name"));

    private final ComboBox<ServantRow> person;

    private final GrantsField grants;

    private transient Consumer<NewPassword> done = made -> {};

    AccountDialog(
            AgencyChoice agencies,
            ServantChoice servants,
            BiFunction<CommandId, AccountDraft, Outcome<NewPassword>> send) {
        person = refusals.bind("personId", servants.field());
        person.addValueChangeListener(event -> takeName());
        grants = new GrantsField(agencies, List.of());
        setHeaderTitle(Words.of("security.account.create"));
        setCloseOnOutsideClick(false);
        setWidth("min(34rem, 96vw)");
        username.setHelperText(Words.of("security.account.username"));
        username.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        var form = new Div(person, username, name, grants);
        form.addClassName("fq-form");
        add(refusals, form);
        var create = new Button(Words.of("security.account.create.do"), click -> send(send));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.of("frame.cancel"), click -> close()), create);
    }

    /** Fills in what is known of somebody who serves. */
    void suggest(ServantRow servant) {
        person.setValue(servant);
        role(servant).ifPresent(role -> grants.suggest(new GrantDraft(role, servant.agencyId())));
    }

    void then(Consumer<NewPassword> then) {
        done = then;
    }

    private void send(BiFunction<CommandId, AccountDraft, Outcome<NewPassword>> send) {
        var personId = person.isEmpty() ? null : person.getValue().id();
        var draft = new AccountDraft(username.getValue(), name.getValue(), personId, grants.grants());
        refusals.handle(send.apply(command, draft), made -> {
            close();
            done.accept(made);
        });
    }

    private void takeName() {
        if (!person.isEmpty() && name.isEmpty()) {
            name.setValue(person.getValue().name());
        }
    }

    private static Optional<Role> role(ServantRow servant) {
        return servant.capacities().stream().findFirst().flatMap(capacity -> switch (capacity) {
            case OFFICER -> Optional.of(Role.COMMUNITY_OFFICER);
            case MEDIATOR -> Optional.of(Role.MEDIATOR);
            case LECTURER -> Optional.of(Role.LECTURER);
            case VOLUNTEER -> Optional.empty();
        });
    }
}
