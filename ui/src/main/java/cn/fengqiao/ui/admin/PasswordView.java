package cn.fengqiao.ui.admin;

import cn.fengqiao.security.OwnPassword;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Toasts;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Choosing the own password; the only page of an account that still has a one-time password. */
@PermitAll
@Route(value = AdminNavigation.PASSWORD, autoLayout = false)
class PasswordView extends Composite<Div> implements HasDynamicTitle {

    private final transient OwnPassword passwords;

    private final Refusals refusals = new Refusals();

    private final PasswordField current = field("current", "security.password.current", Autocomplete.CURRENT_PASSWORD);

    private final PasswordField next = field("password", "security.password.next", Autocomplete.NEW_PASSWORD);

    private final PasswordField again = field("again", "security.password.again", Autocomplete.NEW_PASSWORD);

    PasswordView(OwnPassword passwords, AuthenticationContext signedIn) {
        this.passwords = passwords;
        next.setHelperText(Words.of("security.password.rules"));
        var save = new Button(Words.of("security.password.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        var out = passwords.isDue()
                ? new Button(Words.of("frame.logout"), click -> signedIn.logout())
                : new Button(Words.of("frame.cancel"), click -> UI.getCurrent().navigate(""));
        var buttons = new Div(save, out);
        buttons.addClassName("fq-actions");
        var form = new Div(current, next, again);
        form.addClassName("fq-form");
        var reason =
                new Paragraph(Words.of(passwords.isDue() ? "security.password.due" : "security.password.others-end"));
        var card = new Div(new H1(Words.of("security.password")), reason, refusals, form, buttons);
        card.addClassName("fq-login-card");
        card.getElement().setAttribute("role", "main");
        getContent().addClassName("fq-login");
        getContent().add(card);
    }

    @Override
    public String getPageTitle() {
        return Words.of("security.password");
    }

    private void save() {
        if (!next.getValue().equals(again.getValue())) {
            refusals.show(List.of(Refusal.field("again", "security.password.differs")));
            return;
        }
        refusals.handle(passwords.change(CommandId.fresh(), current.getValue(), next.getValue()), done -> {
            Toasts.done(Words.of("security.password.saved"));
            UI.getCurrent().navigate("");
        });
    }

    private PasswordField field(String name, String label, Autocomplete autocomplete) {
        var field = refusals.bind(name, new PasswordField(Words.of(label)));
        field.setAutocomplete(autocomplete);
        field.setMaxLength(200);
        return field;
    }
}
