package cn.fengqiao.mediation;

import cn.fengqiao.shared.Workdays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long something has left until its last day, counted as its limit is set.
 *
 * @param days how many days are left, or by how many it is late; never negative
 * @param working true when they are working days
 * @param overdue true when the last day is behind us, also when no working day has passed since
 */
public record Countdown(int days, boolean working, boolean overdue) {

    static Countdown natural(LocalDate today, LocalDate last) {
        return new Countdown((int) Math.abs(ChronoUnit.DAYS.between(today, last)), false, last.isBefore(today));
    }

    static Countdown working(LocalDate today, LocalDate last, Workdays calendar) {
        var overdue = last.isBefore(today);
        var from = overdue ? last : today;
        var until = overdue ? today : last;
        var days = from.datesUntil(until)
                .map(day -> day.plusDays(1))
                .filter(calendar::isWorkday)
                .count();
        return new Countdown((int) days, true, overdue);
    }
}
