package cn.fengqiao.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;

/**
 * The days of the story, counted from today, so that something is always due, overdue and new.
 *
 * @param plusWorkdays a day and a number of working days → the last of them
 */
record Calendar(Clock clock, LocalDate today, Instant now, BiFunction<LocalDate, Integer, LocalDate> plusWorkdays) {

    /** How far back disputes reach; most lie in the last year. */
    static final int DAYS = 450;

    Instant at(LocalDate day, int minuteOfDay) {
        return day.atStartOfDay(clock.getZone()).plusMinutes(minuteOfDay).toInstant();
    }

    LocalDate day(Instant instant) {
        return instant.atZone(clock.getZone()).toLocalDate();
    }

    boolean past(Instant instant) {
        return !instant.isAfter(now);
    }

    Instant atMostNow(Instant instant) {
        return past(instant) ? instant : now;
    }

    boolean past(LocalDate day) {
        return day.isBefore(today);
    }

    LocalDate workdays(LocalDate day, int count) {
        return plusWorkdays.apply(day, count);
    }

    /** A day of the last year (now and then a little older), with the type's own season. */
    LocalDate someDay(Chance chance, String typeCode) {
        while (true) {
            var back = chance.in(0.13) ? chance.between(366, DAYS) : chance.between(0, 365);
            var day = today.minusDays(back);
            if (chance.in(season(typeCode, day.getMonthValue()))) {
                return day;
            }
        }
    }

    /** Wages before the Spring Festival, noise and neighbours in summer, property fees in December. */
    private static double season(String typeCode, int month) {
        return switch (typeCode) {
            case "P04" -> month == 12 || month <= 2 ? 1 : 0.4;
            case "P02", "P14" -> month >= 6 && month <= 9 ? 1 : 0.5;
            case "P07" -> month == 12 ? 1 : 0.5;
            default -> 0.7;
        };
    }
}
