package cn.fengqiao.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarRuleTests {

    @Test
    void aFixedDayIsTheSameEveryYear() {
        assertThat(days("FIXED 12-04", 2026)).containsExactly(span("2026-12-04", "2026-12-04"));
        assertThat(days("FIXED 02-29", 2027)).isEmpty();
    }

    @Test
    void theLastMondayOfMarchIsSchoolSafetyDay() {
        assertThat(days("LAST MONDAY 03", 2026)).containsExactly(span("2026-03-30", "2026-03-30"));
        assertThat(days("LAST MONDAY 03", 2027)).containsExactly(span("2027-03-29", "2027-03-29"));
    }

    @Test
    void aNthWeekdayThatAMonthDoesNotHaveIsLeftOut() {
        assertThat(days("NTH 2 SUNDAY 05", 2026)).containsExactly(span("2026-05-10", "2026-05-10"));
        assertThat(days("NTH 5 SUNDAY 02", 2026)).isEmpty();
    }

    @Test
    void theWeekOfADayRunsFromMondayToSunday() {
        assertThat(days("WEEK 03-08", 2026)).containsExactly(span("2026-03-02", "2026-03-08"));
        assertThat(days("WEEK 05-15", 2026)).containsExactly(span("2026-05-11", "2026-05-17"));
    }

    @Test
    void aMonthHasAllItsDays() {
        assertThat(days("MONTH 05", 2026)).containsExactly(span("2026-05-01", "2026-05-31"));
    }

    @Test
    void enterpriseDayIsThe27thOfEveryMonth() {
        assertThat(days("MONTHLY 27", 2026)).hasSize(12).contains(span("2026-11-27", "2026-11-27"));
        assertThat(days("MONTHLY 31", 2026)).hasSize(7);
    }

    @Test
    void aRangeMayRunIntoTheNextYear() {
        assertThat(days("RANGE 07-01 08-31", 2026)).containsExactly(span("2026-07-01", "2026-08-31"));
        assertThat(days("RANGE 12-15 02-10", 2026)).containsExactly(span("2026-12-15", "2027-02-10"));
    }

    @Test
    void anUnknownRuleSaysWhichAreKnown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarRule.parse("SOMETIMES"))
                .withMessageContaining("MONTHLY");
    }

    private static List<Span> days(String rule, int year) {
        return CalendarRule.parse(rule).daysIn(year);
    }

    private static Span span(String from, String to) {
        return new Span(LocalDate.parse(from), LocalDate.parse(to));
    }
}
