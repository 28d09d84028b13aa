package cn.fengqiao.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.ui.frame.Translations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Whatever a question declares and returns has a word in both languages. */
class AnalysisWordsTests {

    private static final Pattern PARAMETERS = Pattern.compile(":params \\{(.*)}");
    private static final Pattern PARAMETER = Pattern.compile("(\\w+): ");
    private static final Pattern ALIAS = Pattern.compile("\\bAS (\\w+)|(?:RETURN|,)\\s+(\\w+)(?=,|\\s*\\n)");

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyParameterColumnAndSubjectOfTheLibraryHasAWord(String language) throws IOException {
        var words = new Translations()
                .getAllTranslations(Locale.forLanguageTag(language))
                .keySet();
        var needed = new TreeSet<String>();
        for (var file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/queries/**/*.cypher")) {
            var path = file.getURL().getPath().split("/");
            needed.add("analysis.subject." + path[path.length - 2]);
            collect(file.getContentAsString(StandardCharsets.UTF_8), needed);
        }

        assertThat(needed).hasSizeGreaterThan(60);
        assertThat(words).containsAll(needed);
    }

    private static void collect(String text, TreeSet<String> needed) {
        var parameters = PARAMETERS.matcher(text);
        if (parameters.find()) {
            PARAMETER
                    .matcher(parameters.group(1))
                    .results()
                    .forEach(found -> needed.add("analysis.param." + found.group(1)));
        }
        var end = text.substring(text.lastIndexOf("\nRETURN") + 1, text.lastIndexOf("\nORDER BY") + 1);
        ALIAS.matcher(end)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .forEach(column -> needed.add("analysis.column." + column));
    }
}
