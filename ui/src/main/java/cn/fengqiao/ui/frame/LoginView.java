package cn.fengqiao.ui.frame;

import cn.fengqiao.security.DemoAccounts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;

/** Signing in; names the demo accounts where demo data is loaded, and says in plain words why a sign-in failed. */
@AnonymousAllowed
@Route(value = "login", autoLayout = false)
class LoginView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final Set<String> REASONS = Set.of("bad", "locked", "throttled", "disabled", "expired");

    private final LoginForm form = new LoginForm();

    LoginView(ObjectProvider<DemoAccounts> demo) {
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words("bad"));
        var logo = new Image("logo.svg", "");
        var brand = new Div(logo, new H1(Words.of("frame.brand")), new Paragraph(Words.of("frame.login.purpose")));
        brand.addClassName("fq-login-brand");
        var switches = new Div(new LanguageSwitch(), new SchemeSwitch());
        switches.addClassName("fq-login-switches");
        var card = new Div(brand, form);
        card.addClassName("fq-login-card");
        card.getElement().setAttribute("role", "main");
        var accounts =
                demo.stream().flatMap(source -> source.accounts().stream()).toList();
        if (!accounts.isEmpty()) {
            card.add(demo(accounts));
        }
        getContent().addClassName("fq-login");
        getContent().add(switches, card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        if (parameters.getParameters().containsKey("error")) {
            var reason = parameters
                    .getSingleParameter("error")
                    .filter(REASONS::contains)
                    .orElse("bad");
            form.setI18n(words(reason));
            form.setError(true);
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of("frame.login.title") + " · " + Words.of("frame.brand");
    }

    private static LoginI18n words(String reason) {
        var words = LoginI18n.createDefault();
        var form = words.getForm();
        form.setTitle(Words.of("frame.login.title"));
        form.setUsername(Words.of("frame.login.username"));
        form.setPassword(Words.of("frame.login.password"));
        form.setSubmit(Words.of("frame.login.submit"));
        var error = words.getErrorMessage();
        error.setTitle(Words.of("frame.login.error." + reason));
        error.setMessage(Words.of("frame.login.error." + reason + ".hint"));
        error.setUsername(Words.of("frame.login.username.missing"));
        error.setPassword(Words.of("frame.login.password.missing"));
        return words;
    }

    private Component demo(List<DemoAccounts.Account> accounts) {
        var buttons = new Div();
        buttons.addClassName("fq-demo-accounts");
        accounts.forEach(account -> buttons.add(button(account)));
        var hint =
                new Paragraph(Words.of("frame.login.demo", accounts.getFirst().password()));
        var box = new Div(hint, buttons);
        box.addClassName("fq-demo");
        return box;
    }

    private NativeButton button(DemoAccounts.Account account) {
        var role = new Span(Words.of("frame.role", account.role()));
        role.addClassName("fq-quiet");
        var button = new NativeButton();
        button.add(new Span(account.username()), role);
        button.addClickListener(click -> form.getElement()
                .executeJs("window.fengqiao.signIn(this, $0, $1)", account.username(), account.password()));
        return button;
    }
}
