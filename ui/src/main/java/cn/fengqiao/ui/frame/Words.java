package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** Looks up visible words in the language of the page that is being built; use it where there is no component at hand. */
public final class Words {

    private Words() {}

    public static String of(String key, Object... args) {
        return I18NProvider.translate(locale(), key, args);
    }

    /** The word for an enum constant, by the convention {@code <subject>.<enum>.<CONSTANT>}. */
    public static String of(String prefix, Enum<?> constant) {
        return of(prefix + "." + constant.name());
    }

    public static Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? Languages.CHINESE : Languages.nearest(ui.getLocale());
    }

    public static boolean english() {
        return locale().equals(Languages.ENGLISH);
    }
}
