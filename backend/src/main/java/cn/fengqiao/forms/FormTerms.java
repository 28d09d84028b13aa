package cn.fengqiao.forms;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The words that forms print for constants of the graph; see {@code terms.properties}. */
final class FormTerms {

    private static final Properties TERMS = load();

    private FormTerms() {}

    /**
     * The printed word, empty for an empty constant.
     *
     * @param list simple name of the enum
     * @throws IllegalArgumentException when the constant has no word
     */
    static String word(String list, String constant) {
        if (constant.isEmpty()) {
            return "";
        }
        var word = TERMS.getProperty(list + "." + constant);
        if (word == null) {
            throw new IllegalArgumentException("terms.properties has no " + list + "." + constant);
        }
        return word;
    }

    private static Properties load() {
        var terms = new Properties();
        var stream = Objects.requireNonNull(FormTerms.class.getResourceAsStream("terms.properties"));
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            terms.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
