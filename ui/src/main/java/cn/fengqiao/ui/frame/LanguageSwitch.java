package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.VaadinSession;
import java.net.URL;

/** 中 / EN: the page is built anew in the other language at once, at the same address and with what was typed. */
final class LanguageSwitch extends Button {

    LanguageSwitch() {
        super(Words.of("frame.language.short"));
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("fq-language");
        setAriaLabel(Words.of("frame.language.switch"));
        setTooltipText(Words.of("frame.language.switch"));
        addClickListener(click -> change(click.getSource().getUI().orElseThrow()));
    }

    static void change(UI ui) {
        ui.getPage().fetchCurrentURL(url -> rebuild(ui, url));
    }

    static void rebuild(UI ui, URL url) {
        var locale = Languages.other(ui.getLocale());
        var typed = TypedText.of(ui);
        VaadinSession.getCurrent().setLocale(locale);
        FrameInit.tellLanguage(ui, locale);
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang=$1;"
                                + "document.cookie=$0+'='+$1+';path=/;max-age=31536000;SameSite=Lax'",
                        Languages.COOKIE,
                        locale.toLanguageTag());
        ui.getInternals().getRouter().navigate(ui, location(url), NavigationTrigger.REFRESH_ROUTE, null, true, true);
        typed.into(ui);
    }

    private static Location location(URL url) {
        var path = url.getPath().replaceFirst("^/", "");
        return new Location(url.getQuery() == null ? path : path + "?" + url.getQuery());
    }
}
