package cn.fengqiao.ui.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The two languages of the page; Chinese unless the reader chose otherwise or the browser prefers English. */
public final class Languages {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;
    static final String COOKIE = "fengqiao-language";

    private Languages() {}

    static List<Locale> all() {
        return List.of(CHINESE, ENGLISH);
    }

    /** What is left of a locale that someone asks for: English stays, everything else is Chinese. */
    static Locale nearest(Locale wished) {
        return "en".equals(wished.getLanguage()) ? ENGLISH : CHINESE;
    }

    static Optional<Locale> byTag(String tag) {
        return Arrays.stream(new Locale[] {CHINESE, ENGLISH})
                .filter(locale -> locale.toLanguageTag().equals(tag))
                .findFirst();
    }

    static Locale other(Locale locale) {
        return nearest(locale).equals(ENGLISH) ? CHINESE : ENGLISH;
    }
}
