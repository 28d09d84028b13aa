package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Settles language, light or dark, and the words for a lost connection before anything is shown. */
@Component
@RequiredArgsConstructor
class FrameInit implements VaadinServiceInitListener {

    private final transient Translations translations;
    private final transient Mishaps mishaps;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(mishaps));
        event.getSource().addUIInitListener(init -> {
            var locale = language(VaadinRequest.getCurrent());
            init.getUI().getSession().setLocale(locale);
            tellLanguage(init.getUI(), locale);
        });
        event.getSource().setSystemMessagesProvider(this::systemMessages);
        event.addIndexHtmlRequestListener(FrameInit::prepare);
    }

    static void tellLanguage(UI ui, Locale locale) {
        ui.setLocale(locale);
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(Words.of("frame.connection.lost"));
        lost.setDialogTextGaveUp(Words.of("frame.connection.gave-up"));
        lost.setReconnectInterval(2000);
        lost.setReconnectAttempts(10_000);
    }

    private static void prepare(IndexHtmlResponse response) {
        var html = response.getDocument().selectFirst("html");
        if (html == null) {
            return;
        }
        html.attr("lang", language(response.getVaadinRequest()).toLanguageTag());
        cookie(response.getVaadinRequest(), SchemeSwitch.COOKIE)
                .filter(scheme -> scheme.equals("light") || scheme.equals("dark"))
                .ifPresent(scheme -> html.attr("style", "color-scheme: " + scheme));
    }

    /** The reader's choice; else English for a browser whose first language it is; else Chinese. */
    static Locale language(VaadinRequest request) {
        return cookie(request, Languages.COOKIE)
                .flatMap(Languages::byTag)
                .orElseGet(() -> request.getHeader("Accept-Language") == null
                        ? Languages.CHINESE
                        : Languages.nearest(request.getLocale()));
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private SystemMessages systemMessages(SystemMessagesInfo info) {
        var locale = info.getLocale() == null ? Languages.CHINESE : info.getLocale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(translations.getTranslation("frame.session.expired", locale));
        messages.setSessionExpiredMessage(translations.getTranslation("frame.session.expired.hint", locale));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(translations.getTranslation("frame.error.internal", locale));
        messages.setInternalErrorMessage(translations.getTranslation("frame.error.internal.hint", locale));
        messages.setCookiesDisabledCaption(translations.getTranslation("frame.cookies.disabled", locale));
        messages.setCookiesDisabledMessage(translations.getTranslation("frame.cookies.disabled.hint", locale));
        return messages;
    }
}
