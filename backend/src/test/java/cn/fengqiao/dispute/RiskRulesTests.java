package cn.fengqiao.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskRulesTests {

    @ParameterizedTest(name = "{0}, violence {1}: {2}")
    @CsvSource(textBlock = """
            '',                           false, BLUE
            WEAPON_SHOWN,                 false, RED
            THREAT_SPOKEN,                false, ORANGE
            THREAT_SPOKEN BLOWS,          false, RED
            BLOWS,                        false, ORANGE
            INJURY,                       false, ORANGE
            INJURY,                       true,  RED
            VIOLENCE_NOTICE,              true,  RED
            '',                           true,  ORANGE
            MANY_PEOPLE,                  false, ORANGE
            OLD_GRUDGE,                   false, YELLOW
            OLD_GRUDGE REPEATED,          false, YELLOW
            OLD_GRUDGE BROKEN_PROMISE,    false, ORANGE
            FAILED_BEFORE,                false, YELLOW
            MINOR_INVOLVED,               false, YELLOW
            """)
    void whatWasSaidAndDoneSuggestsTheGrade(String told, boolean violence, Risk risk) {
        assertThat(suggest(told, violence, 1, 0, 0).risk()).isEqualTo(risk);
    }

    @Test
    void repeatedReportsFailuresAndBrokenPromisesAreSeenWithoutBeingTold() {
        assertThat(suggest("", false, 3, 0, 0).reasons()).containsExactly(RiskReason.REPEATED_REPORTS);
        assertThat(suggest("", false, 2, 1, 0).reasons()).containsExactly(RiskReason.FAILED_MEDIATION);
        assertThat(suggest("", false, 1, 0, 1).reasons()).containsExactly(RiskReason.BROKEN_PROMISE);
    }

    private static RiskSuggestion suggest(String told, boolean violence, int reports, int failed, int overdue) {
        Set<RiskFact> facts = Arrays.stream(told.split(" "))
                .filter(each -> !each.isEmpty())
                .map(RiskFact::valueOf)
                .collect(Collectors.toSet());
        return RiskRules.suggest(new RiskRules.Facts(facts, violence, reports, failed, overdue));
    }
}
