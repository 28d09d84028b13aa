package cn.fengqiao.planner.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What one lecturer's day, load or one community costs. */
final class TimefoldDays {

    private TimefoldDays() {}

    private record Stop(int from, int to, int place, boolean visit) {}

    private static List<Stop> stops(List<TimefoldUse> uses, int shift, Model model) {
        var stops = new ArrayList<Stop>();
        for (int busy : model.shiftBusy[shift]) {
            stops.add(new Stop(model.busyFrom[busy], model.busyTo[busy], model.busyPlace[busy], false));
        }
        for (var use : uses) {
            stops.add(new Stop(use.start(), use.start() + model.minutes[use.visit()], model.place[use.visit()], true));
        }
        stops.sort(Comparator.comparingInt(Stop::from));
        return stops;
    }

    /** Made-up problems have one stretch of duty a day. */
    static long late(List<TimefoldUse> uses) {
        var first = uses.getFirst();
        var model = first.model();
        int shift = model.firstShift[first.dayKey()];
        if (shift < 0) {
            return 500L * uses.size();
        }
        long late = 100L * Math.max(0, uses.size() - model.capDay[first.lecturer()]);
        int home = model.base[first.lecturer()];
        int ready = model.shiftFrom[shift];
        int from = home;
        boolean before = false;
        for (var stop : stops(uses, shift, model)) {
            if (before || stop.visit()) {
                late += Math.max(0, ready + model.ways.minutes(from, stop.place()) - stop.from());
            }
            ready = Math.max(ready, stop.to());
            from = stop.place();
            before = stop.visit();
        }
        return late + (before ? Math.max(0, ready + model.ways.minutes(from, home) - model.shiftTo[shift]) : 0);
    }

    static long metres(List<TimefoldUse> uses) {
        var first = uses.getFirst();
        var model = first.model();
        int shift = model.firstShift[first.dayKey()];
        if (shift < 0) {
            return 0;
        }
        return way(stops(uses, shift, model), model, first.lecturer())
                - way(stops(List.of(), shift, model), model, first.lecturer());
    }

    private static long way(List<Stop> stops, Model model, int lecturer) {
        int home = model.base[lecturer];
        int from = home;
        long metres = 0;
        for (var stop : stops) {
            metres += model.ways.metres(from, stop.place());
            from = stop.place();
        }
        return metres + model.ways.metres(from, home);
    }

    static long fairness(List<TimefoldUse> uses) {
        long load = 0;
        for (var use : uses) {
            load += use.points();
        }
        var model = uses.getFirst().model();
        return model.tariff.fairness(load, model.share[uses.getFirst().lecturer()]);
    }

    static long spread(List<TimefoldTask> tasks) {
        long cost = 0;
        var fades = tasks.getFirst().model.tariff.spread;
        for (int i = 0; i < tasks.size(); i++) {
            for (int j = i + 1; j < tasks.size(); j++) {
                int apart = Math.abs(tasks.get(i).day() - tasks.get(j).day());
                cost += apart < fades.length ? fades[apart] : 0;
            }
        }
        return cost;
    }

    static boolean inOrder(int[] succession, TimefoldTask first, TimefoldTask then) {
        int minutes = Objects.requireNonNull(then.slot) - Objects.requireNonNull(first.slot);
        return minutes >= succession[2] && minutes <= succession[3];
    }
}
