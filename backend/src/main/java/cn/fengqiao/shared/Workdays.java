package cn.fengqiao.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days on which offices work: Monday to Friday, except where the State Council moved them (调休). Pure arithmetic;
 * the adjustments come from outside.
 *
 * @param adjusted true for a workday on a weekend, false for a day off on a weekday; days that follow the week are absent
 * @param publishedYears the years whose adjustments are known; in others the plain week is assumed
 */
public record Workdays(Map<LocalDate, Boolean> adjusted, Set<Integer> publishedYears) {

    public Workdays {
        adjusted = Map.copyOf(adjusted);
        publishedYears = Set.copyOf(publishedYears);
    }

    /**
     * A day found by counting, and the years of it that rest on the plain week because nothing is published yet.
     *
     * @param unpublishedYears empty when the answer is certain
     */
    public record Counted(LocalDate day, Set<Integer> unpublishedYears) {

        public Counted {
            unpublishedYears = Set.copyOf(unpublishedYears);
        }

        public boolean certain() {
            return unpublishedYears.isEmpty();
        }
    }

    public boolean isWorkday(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return adjusted.getOrDefault(day, !weekend);
    }

    /** The n-th working day after the given day, which itself does not count; zero gives the day itself. */
    public Counted plus(LocalDate from, int workdays) {
        if (workdays < 0) {
            throw new IllegalArgumentException("working days are counted forwards, not by " + workdays);
        }
        var years = new TreeSet<Integer>();
        var day = from;
        var left = workdays;
        while (left > 0) {
            day = day.plusDays(1);
            if (!publishedYears.contains(day.getYear())) {
                years.add(day.getYear());
            }
            if (isWorkday(day)) {
                left--;
            }
        }
        return new Counted(day, years);
    }
}
