package cn.fengqiao.planner.judge;

import cn.fengqiao.planner.HardRule;
import cn.fengqiao.planner.Lecturer;
import cn.fengqiao.planner.Span;
import cn.fengqiao.planner.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;

/** Hard rules about the days of one lecturer: duty, way, other duties and caps. */
final class DayRules {

    private final Facts facts;
    private final List<Violation> found;

    DayRules(Facts facts, List<Violation> found) {
        this.facts = facts;
        this.found = found;
    }

    void check() {
        for (var lecturer : facts.problem.lecturers()) {
            roster(lecturer);
            doubleBooking(lecturer);
            travel(lecturer);
            var caps = lecturer.caps();
            cap(lecturer, HardRule.CAP_DAY, caps.day(), LocalDate::toEpochDay);
            cap(lecturer, HardRule.CAP_WEEK, caps.week(), DayRules::week);
            cap(lecturer, HardRule.CAP_MONTH, caps.month(), DayRules::month);
            cap(lecturer, HardRule.CAP_QUARTER, caps.quarter(), date -> month(date) / 3);
        }
    }

    /** Weeks are counted by their Mondays, the first of which is four days into the epoch. */
    private static long week(LocalDate date) {
        return Math.floorDiv(date.toEpochDay() - 4, 7);
    }

    private static long month(LocalDate date) {
        return date.getYear() * 12L + date.getMonthValue() - 1;
    }

    void roster(Lecturer lecturer) {
        for (var day : facts.days(lecturer)) {
            for (var stop : day.stops()) {
                if (stop.isVisit() && !onDuty(day, stop)) {
                    report(HardRule.ROSTER, stop, lecturer, day.date() + " duty is " + day.duty());
                }
            }
        }
    }

    private static boolean onDuty(Facts.Day day, Facts.Stop stop) {
        for (var span : day.duty()) {
            if (stop.within(span)) {
                return true;
            }
        }
        return false;
    }

    void doubleBooking(Lecturer lecturer) {
        for (var day : facts.days(lecturer)) {
            var stops = day.stops();
            for (int i = 0; i < stops.size(); i++) {
                for (int j = i + 1; j < stops.size(); j++) {
                    var one = stops.get(i);
                    var two = stops.get(j);
                    if ((one.isVisit() || two.isVisit()) && one.from() < two.to() && two.from() < one.to()) {
                        var visit = one.isVisit() ? one : two;
                        report(HardRule.DOUBLE_BOOKING, visit, lecturer, day.date() + " " + one + " " + two);
                    }
                }
            }
        }
    }

    void travel(Lecturer lecturer) {
        for (var day : facts.days(lecturer)) {
            for (var span : day.duty()) {
                tour(lecturer, day, span);
            }
        }
    }

    private void tour(Lecturer lecturer, Facts.Day day, Span span) {
        var date = day.date();
        int base = facts.ground.place(lecturer.base());
        var before = new Facts.Stop(date, span.from(), span.from(), base, "");
        for (var stop : day.within(span)) {
            leg(lecturer, before, stop);
            before = stop;
        }
        leg(lecturer, before, new Facts.Stop(date, span.to(), span.to(), base, ""));
    }

    /** A leg between two things that are not visits is nobody's business here. */
    private void leg(Lecturer lecturer, Facts.Stop from, Facts.Stop to) {
        if (!from.isVisit() && !to.isVisit()) {
            return;
        }
        int needed = facts.ground.minutes(from.place(), to.place());
        if (from.to() + needed > to.from() && from.to() <= to.from()) {
            report(
                    HardRule.TRAVEL,
                    to.isVisit() ? to : from,
                    lecturer,
                    "%s %s to %s takes %d minutes".formatted(to.date(), from, to, needed));
        }
    }

    /** Days come in order, so that a period is over when another begins. */
    void cap(Lecturer lecturer, HardRule rule, int cap, ToLongFunction<LocalDate> period) {
        long current = period.applyAsLong(facts.problem.firstDay());
        int count = lecturer.caps().done().of(rule);
        for (var day : facts.days(lecturer)) {
            long own = period.applyAsLong(day.date());
            count = own == current ? count : 0;
            current = own;
            for (var stop : day.stops()) {
                if (stop.isVisit() && ++count > cap) {
                    report(rule, stop, lecturer, "more than %d up to %s".formatted(cap, day.date()));
                }
            }
        }
    }

    private void report(HardRule rule, Facts.Stop stop, Lecturer lecturer, String detail) {
        found.add(new Violation(rule, stop.visit(), lecturer.id(), detail));
    }
}
