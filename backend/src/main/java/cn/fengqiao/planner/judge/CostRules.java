package cn.fengqiao.planner.judge;

import cn.fengqiao.planner.CostRule;
import cn.fengqiao.planner.Lecturer;
import cn.fengqiao.planner.Mentoring;
import cn.fengqiao.planner.PlannedVisit;
import cn.fengqiao.planner.Seat;
import cn.fengqiao.planner.Weights;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a plan costs, one method per rule; every single item is rounded to whole metre-equivalents. */
final class CostRules {

    private final Facts facts;
    private final Weights weights;
    private long metres = -1;

    CostRules(Facts facts) {
        this.facts = facts;
        this.weights = facts.problem.weights();
    }

    Map<CostRule, Long> all() {
        var costs = new EnumMap<CostRule, Long>(CostRule.class);
        costs.put(CostRule.UNSERVED, unserved());
        costs.put(CostRule.COMMUNITY, community());
        costs.put(CostRule.DISTANCE, distance());
        costs.put(CostRule.PREFERRED_DATE, preferredDate());
        costs.put(CostRule.NODE_DATE, nodeDate());
        costs.put(CostRule.DISTRICT, district());
        costs.put(CostRule.FAIRNESS, fairness());
        costs.put(CostRule.SPREAD, spread());
        costs.put(CostRule.CONTINUITY, continuity());
        costs.put(CostRule.MENTORING, mentoring());
        costs.put(CostRule.CHANGE, change());
        return costs;
    }

    private static long item(double kilometreEquivalents) {
        return Math.round(kilometreEquivalents * 1000);
    }

    long unserved() {
        return facts.problem.visits().stream()
                .filter(visit -> !facts.planned.containsKey(visit.id()))
                .mapToLong(visit -> item(weights.unserved() * visit.priority()))
                .sum();
    }

    long community() {
        var visited = new HashSet<String>();
        facts.known.forEach(one -> visited.add(one.visit().community()));
        return facts.problem.communities().stream()
                        .filter(community -> !community.visitedThisYear() && !visited.contains(community.id()))
                        .count()
                * item(weights.community());
    }

    long distance() {
        return item(weights.distance() * metres() / 1000.0);
    }

    /** All the ways of everybody; days without any stop stay at home. */
    long metres() {
        if (metres < 0) {
            metres = facts.problem.lecturers().stream().mapToLong(this::metres).sum();
        }
        return metres;
    }

    private long metres(Lecturer lecturer) {
        long sum = 0;
        for (var day : facts.days(lecturer)) {
            for (var span : day.duty()) {
                sum += tour(lecturer, day.within(span));
            }
        }
        return sum;
    }

    private long tour(Lecturer lecturer, List<Facts.Stop> stops) {
        if (stops.isEmpty()) {
            return 0;
        }
        long sum = 0;
        int base = facts.ground.place(lecturer.base());
        int place = base;
        for (var stop : stops) {
            sum += facts.ground.metres(place, stop.place());
            place = stop.place();
        }
        return sum + facts.ground.metres(place, base);
    }

    long preferredDate() {
        long sum = 0;
        for (var one : facts.known) {
            sum += item(weights.preferredDate() * daysFrom(one.visit().preferredDate(), one.planned()));
        }
        return sum;
    }

    long nodeDate() {
        long sum = 0;
        for (var one : facts.known) {
            sum += item(weights.nodeDate() * daysFrom(one.visit().nodeDate(), one.planned()));
        }
        return sum;
    }

    private static long daysFrom(@Nullable LocalDate wished, PlannedVisit planned) {
        return wished == null ? 0 : Math.abs(ChronoUnit.DAYS.between(wished, planned.date()));
    }

    long district() {
        long strangers = 0;
        for (var one : facts.known) {
            for (var member : one.team()) {
                strangers += member.lecturer().district().equals(one.visit().district()) ? 0 : 1;
            }
        }
        return strangers * item(weights.district());
    }

    long fairness() {
        long seats = facts.problem.visits().stream()
                .mapToLong(visit -> visit.roles().size())
                .sum();
        var duty = facts.problem.lecturers().stream()
                .mapToLong(facts.ground::dutyMinutes)
                .toArray();
        long allDuty = Math.max(1, Arrays.stream(duty).sum());
        long cost = 0;
        for (int i = 0; i < duty.length; i++) {
            long share = seats * 100 * duty[i] / allDuty;
            double above = Math.max(0, load(facts.problem.lecturers().get(i)) - share) / 100.0;
            cost += item(weights.fairness() * above * above);
        }
        return cost;
    }

    /** In hundredths of an ordinary visit. */
    private long load(Lecturer lecturer) {
        long load = 0;
        for (var day : facts.days(lecturer)) {
            for (var stop : day.stops()) {
                load += stop.isVisit() ? points(day.date(), stop.from()) : 0;
            }
        }
        return load;
    }

    private long points(LocalDate date, int start) {
        double factor = facts.problem.restDays().contains(date) ? weights.weekend() : 1;
        return Math.round(100 * (start >= facts.problem.eveningFrom() ? Math.max(factor, weights.evening()) : factor));
    }

    long spread() {
        var dates = new HashMap<String, List<LocalDate>>();
        for (var one : facts.known) {
            dates.computeIfAbsent(one.visit().community(), id -> new ArrayList<>())
                    .add(one.planned().date());
        }
        return dates.values().stream().mapToLong(this::bunched).sum();
    }

    private long bunched(List<LocalDate> dates) {
        long cost = 0;
        for (int i = 0; i < dates.size(); i++) {
            for (int j = i + 1; j < dates.size(); j++) {
                long apart = Math.abs(ChronoUnit.DAYS.between(dates.get(i), dates.get(j)));
                if (apart < weights.spreadDays()) {
                    cost += item(weights.spread() * (weights.spreadDays() - apart) / weights.spreadDays());
                }
            }
        }
        return cost;
    }

    long continuity() {
        return facts.known.stream()
                        .filter(one -> !one.visit().familiar().isEmpty())
                        .filter(one -> one.visit().familiar().stream().noneMatch(one.planned()::has))
                        .count()
                * item(weights.continuity());
    }

    long mentoring() {
        var joint = jointVisits();
        return facts.problem.mentoring().stream()
                        .mapToLong(pair -> Math.max(0, pair.visits() - joint.getOrDefault(pair, 0L)))
                        .sum()
                * item(weights.mentoring());
    }

    /** How often each pair goes together; only teams are looked at. */
    private Map<Mentoring, Long> jointVisits() {
        var ofMentor = facts.problem.mentoring().stream().distinct().collect(Collectors.groupingBy(Mentoring::mentor));
        return facts.known.stream()
                .map(Facts.Known::planned)
                .filter(planned -> planned.team().size() > 1)
                .flatMap(planned -> planned.team().stream()
                        .map(Seat::lecturer)
                        .distinct()
                        .flatMap(lecturer -> ofMentor.getOrDefault(lecturer, List.of()).stream())
                        .filter(pair -> planned.has(pair.mentee())))
                .collect(Collectors.groupingBy(pair -> pair, Collectors.counting()));
    }

    long change() {
        return facts.problem.published().stream()
                .filter(before -> facts.planned.containsKey(before.visit()))
                .mapToLong(before -> changed(before, Objects.requireNonNull(facts.planned.get(before.visit()))))
                .sum();
    }

    private long changed(PlannedVisit before, PlannedVisit after) {
        boolean moved = !before.date().equals(after.date()) || before.start() != after.start();
        long people = after.team().stream()
                .filter(seat -> before.team().stream()
                        .noneMatch(old ->
                                old.role() == seat.role() && old.lecturer().equals(seat.lecturer())))
                .count();
        return (moved ? item(weights.changedStart()) : 0) + people * item(weights.changedMember());
    }
}
