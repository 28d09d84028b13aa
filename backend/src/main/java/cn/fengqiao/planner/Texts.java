package cn.fengqiao.planner;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The planner's words for people, Chinese unless English is asked for. */
public final class Texts {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle(
                "cn.fengqiao.planner.texts",
                "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Texts in(Locale locale) {
        return new Texts(locale);
    }

    public String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
