package cn.fengqiao.planner.judge;

import cn.fengqiao.planner.HardRule;
import cn.fengqiao.planner.PlannedVisit;
import cn.fengqiao.planner.Span;
import cn.fengqiao.planner.Succession;
import cn.fengqiao.planner.Violation;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Hard rules about when a visit takes place. */
final class TimeRules {

    private final Facts facts;
    private final List<Violation> found;

    TimeRules(Facts facts, List<Violation> found) {
        this.facts = facts;
        this.found = found;
    }

    void check() {
        for (var one : facts.known) {
            sharedStart(one);
            grain(one);
            date(one);
            window(one);
        }
        pin();
        succession();
    }

    void sharedStart(Facts.Known one) {
        var team = one.planned().team();
        if (team.stream().anyMatch(seat -> seat.start() != team.getFirst().start())) {
            report(HardRule.SHARED_START, one.planned(), team.toString());
        }
    }

    void grain(Facts.Known one) {
        if (one.planned().team().stream().anyMatch(seat -> seat.start() % facts.problem.startGrain() != 0)) {
            report(HardRule.GRAIN, one.planned(), "start is not on the grain of " + facts.problem.startGrain());
        }
    }

    void date(Facts.Known one) {
        var date = one.planned().date();
        boolean inside = !date.isBefore(facts.problem.firstDay()) && !date.isAfter(facts.problem.lastDay());
        boolean open = one.visit().openings().stream().anyMatch(opening -> opening.covers(date));
        if (!inside || !open || one.visit().closedOn().contains(date)) {
            report(HardRule.DATE, one.planned(), date + " is not allowed");
        }
    }

    void window(Facts.Known one) {
        var windows = Ground.windowsOn(one.visit().openings(), one.planned().date());
        for (var seat : one.planned().team()) {
            int end = seat.start() + one.visit().minutes();
            if (windows.stream().noneMatch(window -> window.from() <= seat.start() && end <= window.to())) {
                report(HardRule.WINDOW, one.planned(), Span.clock(seat.start()) + " is outside " + windows);
            }
        }
    }

    void pin() {
        for (var pin : facts.problem.pins()) {
            var planned = facts.planned.get(pin.visit());
            boolean same = planned != null
                    && planned.date().equals(pin.date())
                    && Set.copyOf(planned.team()).equals(Set.copyOf(pin.team()));
            if (!same) {
                found.add(new Violation(HardRule.PIN, pin.visit(), "", "pinned to " + pin + " but " + planned));
            }
        }
    }

    void succession() {
        for (var succession : facts.problem.successions()) {
            var first = facts.planned.get(succession.first());
            var then = facts.planned.get(succession.then());
            if (first != null && then != null && !inOrder(succession, first, then)) {
                report(HardRule.SUCCESSION, then, "not within the minutes after " + first.visit());
            }
        }
    }

    private static boolean inOrder(Succession succession, PlannedVisit first, PlannedVisit then) {
        long minutes = ChronoUnit.DAYS.between(first.date(), then.date()) * 1440 + then.start() - first.start();
        return minutes >= succession.minMinutes() && minutes <= succession.maxMinutes();
    }

    private void report(HardRule rule, PlannedVisit planned, String detail) {
        found.add(new Violation(rule, planned.visit(), "", detail));
    }
}
