package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.Plan;
import cn.fengqiao.planner.PlannedVisit;
import cn.fengqiao.planner.Seat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plans to numbers and back. */
final class Plans {

    /** A plan as the state keeps it. */
    record Numbers(int[] day, int[] start, int[] seat) {}

    private Plans() {}

    static Plan plan(Model model, int[] day, int[] start, int[] seat) {
        var planned = new ArrayList<PlannedVisit>();
        for (int v = 0; v < model.visits; v++) {
            if (day[v] >= 0) {
                planned.add(planned(model, v, day[v], start[v], seat));
            }
        }
        return new Plan(planned);
    }

    static PlannedVisit planned(Model model, int v, int day, int start, int[] seat) {
        var team = new ArrayList<Seat>();
        for (int role = 0; role < model.roles(v); role++) {
            int l = model.shiftLecturer[seat[v * State.SEATS + role]];
            team.add(new Seat(role, model.problem.lecturers().get(l).id(), start));
        }
        return new PlannedVisit(model.problem.visits().get(v).id(), model.dates[day], team);
    }

    static PlannedVisit planned(State state, int v) {
        return planned(state.model, v, state.day[v], state.start[v], state.seat);
    }

    static Plan plan(State state) {
        return plan(state.model, state.day, state.start, state.seat);
    }

    /** Only for plans that the judge accepts. */
    static Numbers numbers(Model model, List<PlannedVisit> plan) {
        var visits =
                index(model.problem.visits().stream().map(visit -> visit.id()).toList());
        var lecturers = index(model.problem.lecturers().stream()
                .map(lecturer -> lecturer.id())
                .toList());
        var day = new int[model.visits];
        var start = new int[model.visits];
        var seat = new int[model.visits * State.SEATS];
        Arrays.fill(day, -1);
        Arrays.fill(seat, -1);
        for (var planned : plan) {
            int v = ModelBuilder.index(visits, planned.visit());
            day[v] = (int) ChronoUnit.DAYS.between(model.problem.firstDay(), planned.date());
            start[v] = planned.start();
            for (var one : planned.team()) {
                int l = ModelBuilder.index(lecturers, one.lecturer());
                seat[v * State.SEATS + one.role()] = shift(model, l, day[v], start[v]);
            }
        }
        return new Numbers(day, start, seat);
    }

    static int day(Model model, LocalDate date) {
        return (int) ChronoUnit.DAYS.between(model.problem.firstDay(), date);
    }

    /** The shifts by role; empty when somebody is unknown or off duty, or the team is not whole. */
    static int[] shifts(Model model, Map<String, Integer> lecturers, PlannedVisit planned) {
        var shifts = new int[planned.team().size()];
        int day = day(model, planned.date());
        for (var one : planned.team()) {
            int l = lecturers.getOrDefault(one.lecturer(), -1);
            boolean known = l >= 0 && day >= 0 && day < model.days && one.role() < shifts.length;
            if (!known || model.firstShift[l * model.days + day] < 0) {
                return Model.NOTHING;
            }
            shifts[one.role()] = shift(model, l, day, one.start());
        }
        return shifts;
    }

    static Map<String, Integer> index(List<String> names) {
        var index = new HashMap<String, Integer>();
        names.forEach(name -> index.put(name, index.size()));
        return index;
    }

    static int shift(Model model, int l, int day, int start) {
        int s = model.firstShift[l * model.days + day];
        while (s >= 0
                && s + 1 < model.shifts
                && model.shiftTo[s] <= start
                && model.shiftLecturer[s + 1] == l
                && model.shiftDay[s + 1] == day) {
            s++;
        }
        if (s < 0) {
            throw new IllegalArgumentException("No duty on day " + day + ". Maybe the plan was not judged first?");
        }
        return s;
    }
}
