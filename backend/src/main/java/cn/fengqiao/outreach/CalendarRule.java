package cn.fengqiao.outreach;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** How the days of a calendar node are found in a year; written as in {@code LAST MONDAY 03}. */
sealed interface CalendarRule {

    /** The node's days in that year, in order; empty when the year has none (29 February). */
    List<Span> daysIn(int year);

    /** {@code FIXED 01-10} */
    record Fixed(MonthDay day) implements CalendarRule {

        @Override
        public List<Span> daysIn(int year) {
            return day.isValidYear(year) ? List.of(Span.day(day.atYear(year))) : List.of();
        }
    }

    /** {@code NTH 2 SUNDAY 05} */
    record NthWeekday(int number, DayOfWeek weekday, int month) implements CalendarRule {

        @Override
        public List<Span> daysIn(int year) {
            var day = LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
            return day.getMonthValue() == month ? List.of(Span.day(day)) : List.of();
        }
    }

    /** {@code LAST MONDAY 03} */
    record LastWeekday(DayOfWeek weekday, int month) implements CalendarRule {

        @Override
        public List<Span> daysIn(int year) {
            return List.of(Span.day(LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(weekday))));
        }
    }

    /** {@code WEEK 03-08}: the week, Monday to Sunday, in which the day falls */
    record WeekOf(MonthDay day) implements CalendarRule {

        @Override
        public List<Span> daysIn(int year) {
            var monday = day.atYear(year).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return List.of(new Span(monday, monday.plusDays(6)));
        }
    }

    /** {@code MONTH 05} */
    record WholeMonth(int month) implements CalendarRule {

        @Override
        public List<Span> daysIn(int year) {
            var days = YearMonth.of(year, month);
            return List.of(new Span(days.atDay(1), days.atEndOfMonth()));
        }
    }

    /** {@code MONTHLY 27}; months without that day are left out */
    record Monthly(int day) implements CalendarRule {

        @Override
        public List<Span> daysIn(int year) {
            return IntStream.rangeClosed(1, 12)
                    .mapToObj(month -> YearMonth.of(year, month))
                    .filter(month -> month.isValidDay(day))
                    .map(month -> Span.day(month.atDay(day)))
                    .toList();
        }
    }

    /** {@code RANGE 07-01 08-31}; one that ends before it begins runs into the next year */
    record Range(MonthDay from, MonthDay to) implements CalendarRule {

        @Override
        public List<Span> daysIn(int year) {
            var last = to.isBefore(from) ? to.atYear(year + 1) : to.atYear(year);
            return List.of(new Span(from.atYear(year), last));
        }
    }

    /**
     * Reads a rule as it stands in the graph.
     *
     * @throws IllegalArgumentException when the kind of rule is unknown
     */
    static CalendarRule parse(String text) {
        var words = text.split(" ");
        return switch (words[0]) {
            case "FIXED" -> new Fixed(monthDay(words[1]));
            case "NTH" ->
                new NthWeekday(Integer.parseInt(words[1]), DayOfWeek.valueOf(words[2]), Integer.parseInt(words[3]));
            case "LAST" -> new LastWeekday(DayOfWeek.valueOf(words[1]), Integer.parseInt(words[2]));
            case "WEEK" -> new WeekOf(monthDay(words[1]));
            case "MONTH" -> new WholeMonth(Integer.parseInt(words[1]));
            case "MONTHLY" -> new Monthly(Integer.parseInt(words[1]));
            case "RANGE" -> new Range(monthDay(words[1]), monthDay(words[2]));
            default ->
                throw new IllegalArgumentException("unknown calendar rule '" + text
                        + "'. Maybe one of FIXED, NTH, LAST, WEEK, MONTH, MONTHLY, RANGE?");
        };
    }

    private static MonthDay monthDay(String text) {
        return MonthDay.parse("--" + text);
    }
}
