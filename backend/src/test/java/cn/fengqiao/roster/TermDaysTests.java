package cn.fengqiao.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermDaysTests {

    private static final LocalDate FIRST = LocalDate.of(2020, 5, 1);
    private static final LocalDate SECOND = LocalDate.of(2023, 5, 1);
    private static final TermDays BOTH = new TermDays(SECOND, FIRST);

    @Test
    void r03TheFirstElectionMayBeOnAnyDay() {
        assertThat(new TermDays(null, null).r03(FIRST, false)).isEmpty();
    }

    @Test
    void r03ANewTermBeginsAfterTheOneInForce() {
        assertThat(BOTH.r03(SECOND, false)).contains(order(SECOND));
        assertThat(BOTH.r03(FIRST.plusDays(1), false)).contains(order(SECOND));
        assertThat(BOTH.r03(SECOND.plusDays(1), false)).isEmpty();
    }

    @Test
    void r03ACorrectedTermBeginsAfterTheOneBeforeIt() {
        assertThat(BOTH.r03(FIRST, true)).contains(order(FIRST));
        assertThat(BOTH.r03(FIRST.plusDays(1), true)).isEmpty();
        assertThat(new TermDays(SECOND, null).r03(FIRST, true)).isEmpty();
    }

    @Test
    void whereThereIsNoTermThereIsNothingToCorrect() {
        assertThat(new TermDays(null, null).r03(FIRST, true))
                .contains(Refusal.field("corrects", "refusal.committee-no-term"));
    }

    private static Refusal order(LocalDate day) {
        return new Refusal("R03", "refusal.committee-term-order", "electedOn", List.of(day.toString()));
    }
}
