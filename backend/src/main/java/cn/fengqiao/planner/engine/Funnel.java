package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.Explanation.Narrowing;

/** Counts, for one role of an unserved visit, how the people who could come become fewer condition by condition. */
final class Funnel {

    private final State state;
    private final Model model;

    Funnel(State state) {
        this.state = state;
        this.model = state.model;
    }

    Narrowing narrow(int v, int role) {
        int qualified = 0;
        int onDuty = 0;
        int underCap = 0;
        int fits = 0;
        for (int l : model.candidates[model.groups[v][role]]) {
            if (!model.isBanned(v, l)) {
                int reached = reaches(v, l);
                qualified++;
                onDuty += reached > 0 ? 1 : 0;
                underCap += reached > 1 ? 1 : 0;
                fits += reached > 2 ? 1 : 0;
            }
        }
        return new Narrowing(role, qualified, onDuty, underCap, fits);
    }

    /** The furthest that a lecturer comes on any open day: on duty 1, under the caps 2, with a start that fits 3. */
    private int reaches(int v, int l) {
        int reached = 0;
        for (int day : model.openDays[v]) {
            int s = model.firstShift[l * model.days + day];
            if (s >= 0) {
                boolean free = state.underCaps(l, day);
                reached = Math.max(reached, free ? 2 : 1);
                for (; free && s < model.shifts && model.shiftLecturer[s] == l && model.shiftDay[s] == day; s++) {
                    if (startFits(v, s, day)) {
                        return 3;
                    }
                }
            }
        }
        return reached;
    }

    private boolean startFits(int v, int s, int day) {
        var tours = state.tours;
        int home = model.base[model.shiftLecturer[s]];
        int ready = model.shiftFrom[s];
        int from = home;
        for (int p = 0; p <= tours.count[s]; p++) {
            boolean last = p == tours.count[s];
            int at = tours.off[s] + p;
            int to = last ? home : tours.placeOf(tours.stop[at]);
            int due = last ? model.shiftTo[s] : tours.latest[at];
            int low = ready + model.ways.minutes(from, model.place[v]);
            int high = due - model.ways.minutes(model.place[v], to) - model.minutes[v];
            if (anyStart(v, day, low, high)) {
                return true;
            }
            if (!last) {
                ready = tours.earliest[at] + tours.minutesOf(tours.stop[at]);
                from = to;
            }
        }
        return false;
    }

    private boolean anyStart(int v, int day, int low, int high) {
        var windows = model.windowsOn(v, day);
        for (int i = 0; i < windows.length; i += 2) {
            if (model.up(Math.max(low, windows[i])) <= Math.min(high, windows[i + 1])) {
                return true;
            }
        }
        return false;
    }
}
