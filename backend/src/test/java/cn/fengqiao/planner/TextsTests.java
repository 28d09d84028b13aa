package cn.fengqiao.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTests {

    @Test
    void everyTextExistsInChineseAndInEnglish() {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var english = ResourceBundle.getBundle("cn.fengqiao.planner.texts", Locale.ENGLISH, control);
        var chinese = ResourceBundle.getBundle("cn.fengqiao.planner.texts", Locale.ROOT, control);

        assertThat(english.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(chinese.keySet())
                .allSatisfy(key -> assertThat(english.getString(key)).isNotEqualTo(chinese.getString(key)));
    }

    @Test
    void everyRuleHasAName() {
        for (var rule : HardRule.values()) {
            assertThat(Texts.in(Locale.CHINESE).say("rule." + rule)).isNotBlank();
        }
        for (var rule : CostRule.values()) {
            assertThat(Texts.in(Locale.CHINESE).say("cost." + rule)).isNotBlank();
        }
    }
}
