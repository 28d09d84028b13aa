package cn.fengqiao.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkdaysTests {

    /** 国庆 2025: off from Wednesday 1 October to Wednesday 8 October, made up for on Saturday 11 October. */
    private final Workdays workdays = new Workdays(
            Map.of(
                    LocalDate.parse("2025-10-01"), false,
                    LocalDate.parse("2025-10-02"), false,
                    LocalDate.parse("2025-10-03"), false,
                    LocalDate.parse("2025-10-06"), false,
                    LocalDate.parse("2025-10-07"), false,
                    LocalDate.parse("2025-10-08"), false,
                    LocalDate.parse("2025-10-11"), true),
            Set.of(2025));

    @Test
    void holidaysAndWeekendsDoNotCount() {
        var counted = workdays.plus(LocalDate.parse("2025-09-30"), 1);

        assertThat(counted.day()).isEqualTo("2025-10-09");
        assertThat(counted.certain()).isTrue();
    }

    @Test
    void aMadeUpSaturdayCounts() {
        assertThat(workdays.plus(LocalDate.parse("2025-09-30"), 3).day()).isEqualTo("2025-10-11");
        assertThat(workdays.plus(LocalDate.parse("2025-09-30"), 4).day()).isEqualTo("2025-10-13");
    }

    @Test
    void noWorkdaysLaterIsTheSameDay() {
        assertThat(workdays.plus(LocalDate.parse("2025-10-04"), 0).day()).isEqualTo("2025-10-04");
    }

    @Test
    void countingIntoAYearThatIsNotPublishedSaysSo() {
        var counted = workdays.plus(LocalDate.parse("2025-12-30"), 3);

        assertThat(counted.day()).isEqualTo("2026-01-02");
        assertThat(counted.unpublishedYears()).containsExactly(2026);
    }

    @Test
    void nobodyCountsBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> workdays.plus(LocalDate.parse("2025-10-04"), -1));
    }
}
