package cn.fengqiao.planner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A single change after which an unserved visit fits; {@code becomes} is how it would then be planned. */
public sealed interface Remedy {

    PlannedVisit becomes();

    /** The problem with this change made. */
    Problem applyTo(Problem problem);

    /** The plan with the visit in it. */
    default Plan applyTo(Problem changed, Plan plan) {
        var visits = new ArrayList<PlannedVisit>();
        for (var visit : changed.visits()) {
            if (visit.id().equals(becomes().visit())) {
                visits.add(becomes());
            } else {
                plan.of(visit.id()).ifPresent(visits::add);
            }
        }
        return new Plan(visits);
    }

    /** The host also accepts a date so many days outside the allowed ones. */
    record OtherDate(PlannedVisit becomes, LocalDate date, int daysAway, List<Span> windows) implements Remedy {

        @Override
        public Problem applyTo(Problem problem) {
            return Remedy.change(problem, becomes.visit(), visit -> {
                var openings = new ArrayList<>(visit.openings());
                openings.add(new Opening(date, date, EnumSet.allOf(DayOfWeek.class), windows));
                return Remedy.with(visit, visit.roles(), openings, visit.onlyDistricts());
            });
        }
    }

    /** One more visit for a lecturer in a day, week, month or quarter. */
    record CapRaised(PlannedVisit becomes, String lecturer, HardRule cap) implements Remedy {

        @Override
        public Problem applyTo(Problem problem) {
            return problem.withLecturers(problem.lecturers().stream()
                    .map(one -> one.id().equals(lecturer) ? raised(one) : one)
                    .toList());
        }

        private Lecturer raised(Lecturer one) {
            var caps = one.caps();
            var more = switch (cap) {
                case CAP_DAY -> new Caps(caps.day() + 1, caps.week(), caps.month(), caps.quarter(), caps.done());
                case CAP_WEEK -> new Caps(caps.day(), caps.week() + 1, caps.month(), caps.quarter(), caps.done());
                case CAP_MONTH -> new Caps(caps.day(), caps.week(), caps.month() + 1, caps.quarter(), caps.done());
                default -> new Caps(caps.day(), caps.week(), caps.month(), caps.quarter() + 1, caps.done());
            };
            return one.withCaps(more);
        }
    }

    /** A role is content with one level less in each topic. */
    record LevelLowered(PlannedVisit becomes, int role) implements Remedy {

        @Override
        public Problem applyTo(Problem problem) {
            return Remedy.change(problem, becomes.visit(), visit -> {
                var roles = new ArrayList<>(visit.roles());
                roles.set(role, lowered(roles.get(role)));
                return Remedy.with(visit, roles, visit.openings(), visit.onlyDistricts());
            });
        }

        public static Role lowered(Role role) {
            var needs = new HashMap<String, Integer>();
            role.needs().forEach((topic, level) -> {
                if (level > 1) {
                    needs.put(topic, level - 1);
                }
            });
            return new Role(needs);
        }
    }

    /** The visit is no longer bound to districts. */
    record DistrictOpened(PlannedVisit becomes) implements Remedy {

        @Override
        public Problem applyTo(Problem problem) {
            return Remedy.change(
                    problem, becomes.visit(), visit -> Remedy.with(visit, visit.roles(), visit.openings(), Set.of()));
        }
    }

    /** A visit of lower priority is given up instead. */
    record Swapped(PlannedVisit becomes, String other) implements Remedy {

        @Override
        public Problem applyTo(Problem problem) {
            return problem;
        }

        @Override
        public Plan applyTo(Problem changed, Plan plan) {
            var without = new Plan(plan.visits().stream()
                    .filter(visit -> !visit.visit().equals(other))
                    .toList());
            return Remedy.super.applyTo(changed, without);
        }
    }

    private static Problem change(Problem problem, String id, UnaryOperator<Visit> how) {
        return problem.withVisits(problem.visits().stream()
                .map(visit -> visit.id().equals(id) ? how.apply(visit) : visit)
                .toList());
    }

    private static Visit with(Visit one, List<Role> roles, List<Opening> openings, Set<String> districts) {
        return new Visit(
                one.id(),
                one.name(),
                one.community(),
                one.district(),
                one.host(),
                one.place(),
                one.minutes(),
                roles,
                openings,
                one.closedOn(),
                one.preferredDate(),
                one.nodeDate(),
                one.priority(),
                one.dialect(),
                one.language(),
                one.minors(),
                districts,
                one.familiar());
    }
}
