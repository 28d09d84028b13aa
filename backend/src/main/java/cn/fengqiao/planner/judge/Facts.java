package cn.fengqiao.planner.judge;

import cn.fengqiao.planner.Lecturer;
import cn.fengqiao.planner.Plan;
import cn.fengqiao.planner.PlannedVisit;
import cn.fengqiao.planner.Problem;
import cn.fengqiao.planner.Seat;
import cn.fengqiao.planner.Span;
import cn.fengqiao.planner.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Look-ups over one plan: who goes to what, and who is where on which day. */
final class Facts {

    /** A seat and who sits on it. */
    record Member(Seat seat, Lecturer lecturer) {}

    /** A planned visit whose names are all known, beside what the host asked for. */
    record Known(PlannedVisit planned, Visit visit, List<Member> team) {}

    /** Where a lecturer is for a while, by a visit or by a duty outside the plan (then {@code visit} is empty). */
    record Stop(LocalDate date, int from, int to, int place, String visit) {

        boolean isVisit() {
            return !visit.isEmpty();
        }

        boolean within(Span span) {
            return span.from() <= from && to <= span.to();
        }

        @Override
        public String toString() {
            return "%s %s-%s".formatted(isVisit() ? visit : "duty", Span.clock(from), Span.clock(to));
        }
    }

    /** A date on which a lecturer has something to do: the stretches of duty, and the stops in order of time. */
    record Day(LocalDate date, List<Span> duty, List<Stop> stops) {

        /** The stops that lie within one stretch of duty. */
        List<Stop> within(Span span) {
            var inside = new ArrayList<Stop>(stops.size());
            for (var stop : stops) {
                if (stop.within(span)) {
                    inside.add(stop);
                }
            }
            return inside;
        }
    }

    private static final Comparator<Stop> BY_TIME =
            Comparator.comparing(Stop::date).thenComparingInt(Stop::from).thenComparingInt(Stop::to);

    final Ground ground;
    final Problem problem;
    final Plan plan;

    /** By visit, the first of that name. */
    final Map<String, PlannedVisit> planned = new HashMap<>();

    /** Planned visits whose names are known, for rules that need the visit beside its place in the plan. */
    final List<Known> known = new ArrayList<>();

    private final Map<String, List<Day>> days = new HashMap<>();

    Facts(Ground ground, Plan plan) {
        this.ground = ground;
        this.problem = ground.problem;
        this.plan = plan;
        var stops = new HashMap<String, List<Stop>>();
        problem.lecturers().forEach(lecturer -> stops.put(lecturer.id(), engagements(lecturer)));
        for (var one : plan.visits()) {
            var visit = ground.visits.get(one.visit());
            boolean again = planned.putIfAbsent(one.visit(), one) != null;
            if (visit != null) {
                know(one, visit);
                if (!again) {
                    addStops(stops, one, visit);
                }
            }
        }
        problem.lecturers()
                .forEach(lecturer ->
                        days.put(lecturer.id(), days(lecturer, stops.getOrDefault(lecturer.id(), List.of()))));
    }

    private void know(PlannedVisit one, Visit visit) {
        var team = new ArrayList<Member>(one.team().size());
        for (var seat : one.team()) {
            var lecturer = ground.lecturers.get(seat.lecturer());
            if (lecturer != null) {
                team.add(new Member(seat, lecturer));
            }
        }
        if (team.size() == one.team().size()) {
            known.add(new Known(one, visit, team));
        }
    }

    private List<Stop> engagements(Lecturer lecturer) {
        var stops = new ArrayList<Stop>();
        for (var engagement : lecturer.roster().engagements()) {
            var span = engagement.span();
            stops.add(new Stop(engagement.date(), span.from(), span.to(), ground.place(engagement.place()), ""));
        }
        return stops;
    }

    private void addStops(Map<String, List<Stop>> stops, PlannedVisit one, Visit visit) {
        int place = ground.place(visit.place());
        for (var seat : one.team()) {
            var own = stops.get(seat.lecturer());
            if (own != null) {
                int end = seat.start() + visit.minutes();
                own.add(new Stop(one.date(), seat.start(), end, place, visit.id()));
            }
        }
    }

    private List<Day> days(Lecturer lecturer, List<Stop> stops) {
        stops.sort(BY_TIME);
        var list = new ArrayList<Day>();
        int from = 0;
        for (int i = 1; i <= stops.size(); i++) {
            var date = stops.get(from).date();
            if (i == stops.size() || !stops.get(i).date().equals(date)) {
                list.add(new Day(date, ground.duty(lecturer, date), stops.subList(from, i)));
                from = i;
            }
        }
        return list;
    }

    /** The days of a lecturer on which something is planned or fixed, in order. */
    List<Day> days(Lecturer lecturer) {
        return days.getOrDefault(lecturer.id(), List.of());
    }
}
