package cn.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.shared.Workdays;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountdownTests {

    private static final Workdays PLAIN = new Workdays(Map.of(), Set.of(2026));

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-26, 2026-11-26, 0, 0, false
            2026-11-26, 2026-12-01, 5, 3, false
            2026-11-28, 2026-11-27, 1, 0, true
            2026-12-01, 2026-11-27, 4, 2, true
            """)
    void daysAreCountedAsTheLimitIsSet(LocalDate today, LocalDate last, int natural, int working, boolean overdue) {
        assertThat(Countdown.natural(today, last)).isEqualTo(new Countdown(natural, false, overdue));
        assertThat(Countdown.working(today, last, PLAIN)).isEqualTo(new Countdown(working, true, overdue));
    }
}
