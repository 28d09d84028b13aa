package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.PlannedVisit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which part of a published plan still holds after events. Everybody's day is looked at as a whole: one visit after the
 * other could fail although together they hold, where a way round is shorter than the direct one. When two visits get
 * into each other's way, the one that is less settled gives way, or else the later one.
 */
final class Holding {

    private final Model model;
    private final Map<String, Integer> visits;
    private final int[] rank;
    private final Plans.Numbers numbers;
    private final Map<Integer, List<Integer>> tours = new HashMap<>();

    Holding(Model model, List<PlannedVisit> published, int[] ranks) {
        this.model = model;
        visits = Plans.index(
                model.problem.visits().stream().map(visit -> visit.id()).toList());
        rank = new int[model.visits];
        var day = new int[model.visits];
        Arrays.fill(day, -1);
        numbers = new Plans.Numbers(day, new int[model.visits], new int[model.visits * State.SEATS]);
        Arrays.fill(numbers.seat(), -1);
        var lecturers = Plans.index(model.problem.lecturers().stream()
                .map(lecturer -> lecturer.id())
                .toList());
        var exactly = new Exactly(new State(model));
        for (int i = 0; i < ranks.length; i++) {
            rank[number(published.get(i))] = ranks[i];
            seat(exactly, published.get(i), Plans.shifts(model, lecturers, published.get(i)));
        }
        var open = new ArrayDeque<>(
                new ArrayList<>(tours.keySet()).stream().sorted().toList());
        while (!open.isEmpty()) {
            int s = open.removeFirst();
            int gone = loser(s);
            if (gone >= 0) {
                open.addAll(drop(gone));
            }
        }
    }

    int number(PlannedVisit planned) {
        return ModelBuilder.index(visits, planned.visit());
    }

    /** What holds, everything together. */
    Plans.Numbers numbers() {
        return numbers;
    }

    /** Takes a visit that would hold if it were alone. */
    private void seat(Exactly exactly, PlannedVisit planned, int[] shifts) {
        int v = number(planned);
        int day = Plans.day(model, planned.date());
        if (shifts.length == model.roles(v) && exactly.mayBe(v, day, planned.start(), shifts)) {
            numbers.day()[v] = day;
            numbers.start()[v] = planned.start();
            for (int role = 0; role < shifts.length; role++) {
                numbers.seat()[v * State.SEATS + role] = shifts[role];
                tours.computeIfAbsent(shifts[role], s -> new ArrayList<>()).add(v);
            }
        }
    }

    private List<Integer> drop(int v) {
        var shifts = new ArrayList<Integer>();
        for (int role = 0; role < model.roles(v); role++) {
            int s = numbers.seat()[v * State.SEATS + role];
            tours.getOrDefault(s, new ArrayList<>()).remove(Integer.valueOf(v));
            shifts.add(s);
        }
        numbers.day()[v] = -1;
        return shifts;
    }

    private int startOf(int stop) {
        return stop >= 0 ? numbers.start()[stop] : model.busyFrom[~stop];
    }

    private int endOf(int stop) {
        return stop >= 0 ? numbers.start()[stop] + model.minutes[stop] : model.busyTo[~stop];
    }

    private int placeOf(int stop) {
        return stop >= 0 ? model.place[stop] : model.busyPlace[~stop];
    }

    /** The visit that has to leave a shift, or -1 when everybody is in time. */
    private int loser(int s) {
        var stops = new ArrayList<>(tours.getOrDefault(s, List.of()));
        for (int busy : model.shiftBusy[s]) {
            stops.add(~busy);
        }
        stops.sort(Comparator.comparingInt(this::startOf));
        int home = model.base[model.shiftLecturer[s]];
        int before = -1;
        int ready = model.shiftFrom[s];
        int from = home;
        for (int i = 0; i < stops.size(); i++) {
            int here = stops.get(i);
            boolean late = ready + model.ways.minutes(from, placeOf(here)) > startOf(here);
            if (late && (here >= 0 || before >= 0)) {
                return weaker(before, here);
            }
            before = here;
            ready = endOf(here);
            from = placeOf(here);
        }
        return before >= 0 && ready + model.ways.minutes(from, home) > model.shiftTo[s] ? before : -1;
    }

    /** At least one of the two is a visit. */
    private int weaker(int before, int here) {
        if (before < 0 || here < 0) {
            return Math.max(before, here);
        }
        return rank[before] > rank[here] ? before : here;
    }
}
