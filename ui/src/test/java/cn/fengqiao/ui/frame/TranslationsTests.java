package cn.fengqiao.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TranslationsTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern CHINESE_CHARACTER = Pattern.compile("\\p{IsHan}");

    private final Translations translations = new Translations();

    TranslationsTests() throws IOException {}

    @Test
    void bothLanguagesHaveEveryKey() {
        assertThat(new TreeSet<>(english().keySet()))
                .isEqualTo(new TreeSet<>(chinese().keySet()));
    }

    @Test
    void noTextIsEmpty() {
        assertThat(chinese()).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        assertThat(english()).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void bothLanguagesFillTheSamePlaceholders() {
        assertThat(chinese())
                .allSatisfy((key, text) -> assertThat(placeholders(english().getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(placeholders(text)));
    }

    /** Names of laws and a few words for the language itself may stay Chinese inside an English text. */
    @Test
    void englishIsWrittenInEnglish() {
        var chineseInEnglish = english().entrySet().stream()
                .filter(entry -> {
                    var characters = CHINESE_CHARACTER
                            .matcher(entry.getValue())
                            .results()
                            .count();
                    return characters > 0 && characters * 2 > entry.getValue().length();
                })
                .map(Map.Entry::getKey)
                .filter(key -> !key.equals("frame.language.short"))
                .toList();
        assertThat(chineseInEnglish).isEmpty();
    }

    @Test
    void aKeyThatNobodyTranslatedIsSeen() {
        assertThat(translations.getTranslation("no.such.key", Languages.CHINESE))
                .isEqualTo("⟦no.such.key⟧");
    }

    @Test
    void aYearKeepsItsDigitsTogether() {
        assertThat(translations.getTranslation("frame.todo.count", Languages.ENGLISH, 2026))
                .isEqualTo("2026 to do");
    }

    @Test
    void anyOtherLanguageReadsChinese() {
        assertThat(translations.getTranslation("frame.brand", java.util.Locale.FRENCH))
                .isEqualTo("枫桥");
    }

    private Map<String, String> chinese() {
        return translations.getAllTranslations(Languages.CHINESE);
    }

    private Map<String, String> english() {
        return translations.getAllTranslations(Languages.ENGLISH);
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }
}
