package cn.fengqiao.planner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The hours that hold on certain weekdays of a period; several openings add up. */
public record Opening(LocalDate from, LocalDate to, Set<DayOfWeek> weekdays, List<Span> windows) {

    public Opening {
        weekdays = Set.copyOf(weekdays);
        windows = List.copyOf(windows);
    }

    public static Opening on(LocalDate date, Span... windows) {
        return new Opening(date, date, Set.of(DayOfWeek.values()), List.of(windows));
    }

    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to) && weekdays.contains(date.getDayOfWeek());
    }
}
