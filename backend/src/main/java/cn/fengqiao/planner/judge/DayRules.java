package cn.fengqiao.planner.judge;

import cn.fengqiao.planner.HardRule;
import cn.fengqiao.planner.Lecturer;
import cn.fengqiao.planner.Span;
import cn.fengqiao.planner.Violation;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

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
            cap(lecturer, HardRule.CAP_DAY, caps.day(), LocalDate::toString);
            cap(lecturer, HardRule.CAP_WEEK, caps.week(), DayRules::week);
            cap(lecturer, HardRule.CAP_MONTH, caps.month(), date -> date.getYear() + "-" + date.getMonthValue());
            cap(
                    lecturer,
                    HardRule.CAP_QUARTER,
                    caps.quarter(),
                    date -> date.getYear() + "-" + date.get(IsoFields.QUARTER_OF_YEAR));
        }
    }

    private static String week(LocalDate date) {
        return date.get(IsoFields.WEEK_BASED_YEAR) + "-" + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    void roster(Lecturer lecturer) {
        facts.days(lecturer.id()).forEach((date, stops) -> {
            var duty = facts.dutyOn(lecturer, date);
            for (var stop : stops) {
                boolean inside = duty.stream().anyMatch(span -> span.from() <= stop.from() && stop.to() <= span.to());
                if (!stop.visit().isEmpty() && !inside) {
                    report(HardRule.ROSTER, stop, lecturer, date + " duty is " + duty);
                }
            }
        });
    }

    void doubleBooking(Lecturer lecturer) {
        facts.days(lecturer.id()).forEach((date, stops) -> {
            for (int i = 0; i < stops.size(); i++) {
                for (int j = i + 1; j < stops.size(); j++) {
                    var one = stops.get(i);
                    var two = stops.get(j);
                    boolean visit = !one.visit().isEmpty() || !two.visit().isEmpty();
                    if (visit && one.from() < two.to() && two.from() < one.to()) {
                        report(
                                HardRule.DOUBLE_BOOKING,
                                one.visit().isEmpty() ? two : one,
                                lecturer,
                                date + " " + one + " " + two);
                    }
                }
            }
        });
    }

    void travel(Lecturer lecturer) {
        facts.days(lecturer.id())
                .forEach((date, stops) ->
                        facts.dutyOn(lecturer, date).forEach(span -> tour(lecturer, date, span, stops)));
    }

    private void tour(Lecturer lecturer, LocalDate date, Span span, List<Facts.Stop> stops) {
        var before = new Facts.Stop(span.from(), span.from(), lecturer.base(), "");
        for (var stop : within(span, stops)) {
            leg(lecturer, date, before, stop);
            before = stop;
        }
        leg(lecturer, date, before, new Facts.Stop(span.to(), span.to(), lecturer.base(), ""));
    }

    /** A leg between two things that are not visits is nobody's business here. */
    private void leg(Lecturer lecturer, LocalDate date, Facts.Stop from, Facts.Stop to) {
        int needed = facts.minutes(from.place(), to.place());
        boolean visit = !from.visit().isEmpty() || !to.visit().isEmpty();
        if (visit && from.to() + needed > to.from() && from.to() <= to.from()) {
            report(
                    HardRule.TRAVEL,
                    to.visit().isEmpty() ? from : to,
                    lecturer,
                    "%s %s to %s takes %d minutes".formatted(date, from, to, needed));
        }
    }

    static List<Facts.Stop> within(Span span, List<Facts.Stop> stops) {
        return stops.stream()
                .filter(stop -> span.from() <= stop.from() && stop.to() <= span.to())
                .toList();
    }

    void cap(Lecturer lecturer, HardRule rule, int cap, Function<LocalDate, String> period) {
        var counts = new HashMap<String, Integer>();
        facts.days(lecturer.id()).forEach((date, stops) -> {
            for (var stop : stops) {
                if (!stop.visit().isEmpty() && counts.merge(period.apply(date), 1, Integer::sum) == cap + 1) {
                    report(rule, stop, lecturer, "more than %d in %s".formatted(cap, period.apply(date)));
                }
            }
        });
    }

    private void report(HardRule rule, Facts.Stop stop, Lecturer lecturer, String detail) {
        found.add(new Violation(rule, stop.visit(), lecturer.id(), detail));
    }
}
