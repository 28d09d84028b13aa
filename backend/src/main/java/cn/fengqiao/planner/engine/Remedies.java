package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.HardRule;
import cn.fengqiao.planner.PlannedVisit;
import cn.fengqiao.planner.Remedy;
import cn.fengqiao.planner.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Looks for single changes that let an unserved visit in; each is made on the model, tried by inserting, and unmade. */
final class Remedies {

    private static final int DAYS_AWAY = 21;
    private static final int CAPS = 3;
    private static final int SWAPS = 3;
    private static final int TRIES = 24;

    private final State state;
    private final Model model;
    private final Inserter inserter;
    private final List<Remedy> found = new ArrayList<>();

    Remedies(State state, Inserter inserter) {
        this.state = state;
        this.model = state.model;
        this.inserter = inserter;
    }

    List<Remedy> find(int v) {
        otherDate(v);
        raisedCap(v);
        loweredLevel(v);
        openedDistrict(v);
        swapped(v);
        return List.copyOf(found);
    }

    private int[][] groups(int v) {
        var lists = new int[model.roles(v)][];
        Arrays.setAll(lists, role -> model.candidates[model.groups[v][role]]);
        return lists;
    }

    private PlannedVisit insertedAs(int v, Placement placement) {
        var journal = state.journal();
        journal.begin();
        state.place(v, placement);
        var planned = Plans.planned(state, v);
        journal.undo();
        return planned;
    }

    /** The nearest date that is not allowed, between the allowed ones or beyond, with the hours of the first opening. */
    private void otherDate(int v) {
        var visit = model.problem.visits().get(v);
        if (model.openDays[v].length == 0 || visit.openings().isEmpty()) {
            return;
        }
        var windows = visit.openings().getFirst().windows();
        int[] starts = Spans.starts(Span.joined(windows), visit.minutes(), model);
        for (int away = 1; away <= DAYS_AWAY; away++) {
            for (int day = 0; day < model.days; day++) {
                int moved = day - nearestOpen(v, day);
                if (Math.abs(moved) == away && onDate(v, day, moved, windows, starts)) {
                    return;
                }
            }
        }
    }

    private int nearestOpen(int v, int day) {
        int nearest = model.openDays[v][0];
        for (int open : model.openDays[v]) {
            nearest = Math.abs(open - day) < Math.abs(nearest - day) ? open : nearest;
        }
        return nearest;
    }

    private boolean onDate(int v, int day, int away, List<Span> windows, int[] starts) {
        if (starts.length == 0 || model.problem.visits().get(v).closedOn().contains(model.dates[day])) {
            return false;
        }
        var openDays = model.openDays[v];
        var dayCost = model.dayCost[v];
        var ranges = model.windows[v];
        model.openDays[v] = new int[] {day};
        model.dayCost[v] = new long[] {0};
        model.windows[v] = new int[][] {starts};
        var placement = inserter.everywhere(v);
        if (placement.found()) {
            found.add(new Remedy.OtherDate(insertedAs(v, placement), model.dates[day], away, windows));
        }
        model.openDays[v] = openDays;
        model.dayCost[v] = dayCost;
        model.windows[v] = ranges;
        return placement.found();
    }

    private void raisedCap(int v) {
        int before = found.size();
        int tries = 0;
        for (int role = 0; role < model.roles(v); role++) {
            for (int l : nearestFirst(v, model.candidates[model.groups[v][role]])) {
                for (var cap : List.of(HardRule.CAP_QUARTER, HardRule.CAP_MONTH, HardRule.CAP_WEEK, HardRule.CAP_DAY)) {
                    if (found.size() < before + CAPS && tries < TRIES * 2 && binds(v, l, cap)) {
                        tries++;
                        raised(v, role, l, cap);
                    }
                }
            }
        }
    }

    private int[] nearestFirst(int v, int[] people) {
        return IntStream.of(people)
                .boxed()
                .sorted(Comparator.comparingInt(l -> model.ways.metres(model.base[l], model.place[v])))
                .limit(TRIES)
                .mapToInt(l -> l)
                .toArray();
    }

    private int[] capsOf(HardRule cap) {
        return switch (cap) {
            case CAP_DAY -> model.capDay;
            case CAP_WEEK -> model.capWeek;
            case CAP_MONTH -> model.capMonth;
            default -> model.capQuarter;
        };
    }

    private int used(int l, HardRule cap, int day) {
        return switch (cap) {
            case CAP_DAY -> state.dayCount[l * model.days + day];
            case CAP_WEEK -> state.weekCount[l * model.weeks + model.week[day]];
            case CAP_MONTH -> state.monthCount[l * model.months + model.month[day]];
            default -> state.quarterCount[l * model.quarters + model.quarter[day]];
        };
    }

    private boolean binds(int v, int l, HardRule cap) {
        for (int day : model.openDays[v]) {
            if (used(l, cap, day) >= capsOf(cap)[l]) {
                return true;
            }
        }
        return false;
    }

    private void raised(int v, int role, int l, HardRule cap) {
        var lists = groups(v);
        lists[role] = new int[] {l};
        capsOf(cap)[l]++;
        state.recap(l);
        var placement = inserter.among(v, lists, Model.NOTHING);
        if (placement.found()) {
            found.add(new Remedy.CapRaised(
                    insertedAs(v, placement), model.problem.lecturers().get(l).id(), cap));
        }
        capsOf(cap)[l]--;
        state.recap(l);
    }

    private void loweredLevel(int v) {
        var visit = model.problem.visits().get(v);
        for (int role = model.roles(v) - 1; role >= 0; role--) {
            var lower = Remedy.LevelLowered.lowered(visit.roles().get(role));
            var lists = groups(v);
            boolean lead = role == 0;
            lists[role] = IntStream.range(0, model.lecturers)
                    .filter(l -> GroupsBuilder.fits(
                            visit, lower, lead, model.problem.lecturers().get(l)))
                    .toArray();
            var placement = inserter.among(v, lists, Model.NOTHING);
            if (placement.found() && !visit.roles().get(role).needs().isEmpty()) {
                found.add(new Remedy.LevelLowered(insertedAs(v, placement), role));
            }
        }
    }

    private void openedDistrict(int v) {
        var visit = model.problem.visits().get(v);
        if (visit.onlyDistricts().isEmpty()) {
            return;
        }
        var lists = new int[model.roles(v)][];
        Arrays.setAll(
                lists,
                role -> IntStream.range(0, model.lecturers)
                        .filter(l -> GroupsBuilder.fitsAnyDistrict(
                                visit,
                                visit.roles().get(role),
                                role == 0,
                                model.problem.lecturers().get(l)))
                        .toArray());
        var placement = inserter.among(v, lists, Model.NOTHING);
        if (placement.found()) {
            found.add(new Remedy.DistrictOpened(insertedAs(v, placement)));
        }
    }

    /** Gives up one visit of lower priority that holds a seat or a cap of somebody who could come. */
    private void swapped(int v) {
        int before = found.size();
        var others = IntStream.range(0, model.visits)
                .filter(o ->
                        state.served(o) && !model.pinned[o] && model.priority[o] < model.priority[v] && inTheWay(v, o))
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(o -> model.priority[o]).thenComparingInt(o -> o))
                .limit(TRIES)
                .toList();
        for (int o : others) {
            if (found.size() < before + SWAPS) {
                swap(v, o);
            }
        }
    }

    private boolean inTheWay(int v, int o) {
        for (int seat = 0; seat < model.roles(o); seat++) {
            int l = state.lecturer(o, seat);
            for (int role = 0; role < model.roles(v); role++) {
                if (model.qualified[model.groups[v][role]][l]
                        && (Inserter.contains(model.openDays[v], state.day[o]) || freesCap(v, l, state.day[o]))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one visit less on that day makes room under a cap of a lecturer on some open day. */
    private boolean freesCap(int v, int l, int gone) {
        for (int day : model.openDays[v]) {
            boolean week = model.week[day] == model.week[gone] && used(l, HardRule.CAP_WEEK, day) >= model.capWeek[l];
            boolean month =
                    model.month[day] == model.month[gone] && used(l, HardRule.CAP_MONTH, day) >= model.capMonth[l];
            boolean quarter = model.quarter[day] == model.quarter[gone]
                    && used(l, HardRule.CAP_QUARTER, day) >= model.capQuarter[l];
            if (week || month || quarter) {
                return true;
            }
        }
        return false;
    }

    private void swap(int v, int o) {
        var journal = state.journal();
        journal.begin();
        state.remove(o);
        var placement = inserter.everywhere(v);
        boolean fits = placement.found();
        if (fits) {
            state.place(v, placement);
        }
        boolean sound = fits && state.sound();
        var planned = fits ? Plans.planned(state, v) : null;
        journal.undo();
        if (sound && planned != null) {
            found.add(new Remedy.Swapped(planned, model.problem.visits().get(o).id()));
        }
    }
}
