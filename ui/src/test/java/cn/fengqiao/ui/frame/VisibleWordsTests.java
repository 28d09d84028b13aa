package cn.fengqiao.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the sources: every visible word is a key, and every key has its words. */
class VisibleWordsTests {

    private static final Path PAGES = Path.of("src/main/java");
    private static final Path BACKEND = Path.of("../backend/src/main/java");

    private static final Pattern ASKED = Pattern.compile(
            "(?:Words\\.of|getTranslation|Fields\\.\\w+|filters\\.text)\\(\\s*\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"\\s*[,)]");
    private static final Pattern REFUSAL = Pattern.compile("\"(refusal\\.[a-z0-9.-]*[a-z0-9])\"");
    private static final Pattern CHINESE_LITERAL = Pattern.compile("\"[^\"\\n]*\\p{IsHan}[^\"\\n]*\"");
    private static final Pattern SPOKEN_LITERAL = Pattern.compile(
            "(?:setLabel|setPlaceholder|setHelperText|setTooltipText|setAriaLabel|setErrorMessage|setHeader|setText"
                    + "|new (?:Button|H1|H2|H3|Paragraph|Span|Tab|PageHeader))\\(\\s*\"[^\"]*[A-Za-z]{2}[^\"]*\"");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    private final Translations translations = new Translations();

    VisibleWordsTests() throws IOException {}

    @Test
    void everyKeyThatAPageAsksForHasWords() {
        assertThat(unknown(PAGES, ASKED)).isEmpty();
    }

    @Test
    void everyRefusalOfTheBackendHasWords() {
        assertThat(unknown(BACKEND, REFUSAL)).isEmpty();
    }

    @Test
    void noPageHasWordsInItsCode() {
        // ui.launch speaks on the console, before there is a page.
        assertThat(literals(CHINESE_LITERAL)).isEmpty();
        assertThat(literals(SPOKEN_LITERAL)).isEmpty();
    }

    private TreeSet<String> unknown(Path root, Pattern asked) {
        var unknown = new TreeSet<String>();
        for (var source : sources(root)) {
            asked.matcher(code(source))
                    .results()
                    .map(match -> match.group(1))
                    .filter(key -> !isKnown(key))
                    .forEach(key -> unknown.add(key + " in " + source.getFileName()));
        }
        return unknown;
    }

    /** A key, or the part of keys before an enum constant. */
    private boolean isKnown(String key) {
        var texts = translations.getAllTranslations(Languages.CHINESE);
        return texts.containsKey(key) || texts.keySet().stream().anyMatch(each -> each.startsWith(key + "."));
    }

    private static List<String> literals(Pattern pattern) {
        return sources(PAGES).stream()
                .filter(source -> !source.toString().contains("launch"))
                .flatMap(source -> pattern.matcher(code(source))
                        .results()
                        .map(match -> source.getFileName() + ": " + match.group()))
                .filter(found -> !found.contains("Ctrl K"))
                // Patterns of dates and what people may type for money are no words of the page.
                .filter(found -> !found.startsWith("Dates.java") && !found.startsWith("Yuan.java"))
                .toList();
    }

    private static String code(Path source) {
        try {
            return COMMENT.matcher(Files.readString(source)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
