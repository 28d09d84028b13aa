package cn.fengqiao.ui.frame;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lombok.extern.slf4j.Slf4j;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every visible word: all {@code i18n/*.properties} of the classpath merged, Chinese in the plain file, English beside it
 * with {@code _en}. A key that nobody translated is shown as ⟦key⟧ and logged once.
 */
@Slf4j
@Component
public class Translations implements I18NProvider {

    private final Map<String, String> chinese = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    public Translations() throws IOException {
        for (var bundle : new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties")) {
            var name = String.valueOf(bundle.getFilename());
            read(bundle)
                    .forEach((key, text) -> add(name.endsWith("_en.properties") ? english : chinese, key, text, name));
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.all();
    }

    @Override
    public Locale getDefaultLocale() {
        return Languages.CHINESE;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... args) {
        var text = getAllTranslations(locale).get(key);
        if (text == null) {
            if (reported.add(locale + key)) {
                log.warn("no translation for {} in {}", key, locale);
            }
            return "⟦" + key + "⟧";
        }
        return args.length == 0 ? text : format(text, locale, args);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return Languages.nearest(locale).equals(Languages.ENGLISH) ? english : chinese;
    }

    /** Apostrophes need no doubling, and a bare {0} shows a number as it is (a year is not 2,026). */
    private static String format(String text, Locale locale, Object... args) {
        var format = new MessageFormat(text.replace("'", "''"), locale);
        var formats = format.getFormatsByArgumentIndex();
        var values = args.clone();
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number && (i >= formats.length || formats[i] == null)) {
                values[i] = number.toString();
            }
        }
        return format.format(values);
    }

    private static Map<String, String> read(Resource bundle) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        var texts = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static void add(Map<String, String> texts, String key, String text, String bundle) {
        var before = texts.put(key, text);
        if (before != null && !before.equals(text)) {
            log.warn("translation key {} is in two bundles with different texts, the second is {}", key, bundle);
        }
    }
}
