package cn.fengqiao.planner.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The stops of every shift in order, flat: shift {@code s} owns {@code stop[off[s]] … stop[off[s] + count[s] - 1]}. Beside
 * each stop stand the earliest and latest start that its neighbours leave it, and the metres of the leg that leads to
 * it (the leg home follows the last one). A stop is a visit, or the complement of a fixed stop's number.
 */
final class Tours {

    private final Model model;
    private final int[] start;
    private final int[] flexFrom;
    private final int[] flexTo;
    final int[] off;
    final int[] count;
    final int[] stop;
    final int[] earliest;
    final int[] latest;
    final int[] leg;
    long metres;

    Tours(Model model, int[] start, int[] flexFrom, int[] flexTo) {
        this.model = model;
        this.start = start;
        this.flexFrom = flexFrom;
        this.flexTo = flexTo;
        off = new int[model.shifts + 1];
        count = new int[model.shifts];
        for (int s = 0; s < model.shifts; s++) {
            int byTime = (model.shiftTo[s] - model.shiftFrom[s]) / Math.max(1, model.shortest) + 1;
            int room = Math.min(model.capDay[model.shiftLecturer[s]] + 1, byTime) + model.shiftBusy[s].length;
            off[s + 1] = off[s] + room + 1;
        }
        int size = off[model.shifts];
        stop = new int[size];
        earliest = new int[size];
        latest = new int[size];
        leg = new int[size];
        for (int s = 0; s < model.shifts; s++) {
            for (int busy : model.shiftBusy[s]) {
                stop[off[s] + count[s]++] = ~busy;
            }
            refreshLegs(s);
            refresh(s);
        }
    }

    int placeOf(int stop) {
        return stop >= 0 ? model.place[stop] : model.busyPlace[~stop];
    }

    int startOf(int stop) {
        return stop >= 0 ? start[stop] : model.busyFrom[~stop];
    }

    int minutesOf(int stop) {
        return stop >= 0 ? model.minutes[stop] : model.busyTo[~stop] - model.busyFrom[~stop];
    }

    boolean full(int s) {
        return off[s] + count[s] + 1 >= off[s + 1];
    }

    int indexOf(int s, int visit) {
        for (int i = 0; i < count[s]; i++) {
            if (stop[off[s] + i] == visit) {
                return i;
            }
        }
        return -1;
    }

    private void refreshLegs(int s) {
        int n = count[s];
        int home = model.base[model.shiftLecturer[s]];
        int from = home;
        for (int i = 0; i <= n && n > 0; i++) {
            int to = i < n ? placeOf(stop[off[s] + i]) : home;
            leg[off[s] + i] = model.ways.metres(from, to);
            metres += leg[off[s] + i];
            from = to;
        }
    }

    private void dropLegs(int s) {
        for (int i = 0; i <= count[s] && count[s] > 0; i++) {
            metres -= leg[off[s] + i];
        }
    }

    /** Puts a visit that already has its start at a position; neighbours that may move make way. */
    void insert(int s, int position, int visit) {
        dropLegs(s);
        int o = off[s];
        System.arraycopy(stop, o + position, stop, o + position + 1, count[s] - position);
        stop[o + position] = visit;
        count[s]++;
        refreshLegs(s);
        pushLater(s, position);
        pushEarlier(s, position);
        refresh(s);
    }

    /** Puts visits that already have their starts among the stops, in order of time, without moving any. */
    void join(int s, List<Integer> visits) {
        dropLegs(s);
        var stops = new ArrayList<>(visits);
        for (int i = 0; i < count[s]; i++) {
            stops.add(stop[off[s] + i]);
        }
        stops.sort(Comparator.comparingInt(this::startOf));
        for (int i = 0; i < stops.size(); i++) {
            stop[off[s] + i] = stops.get(i);
        }
        count[s] = stops.size();
        refreshLegs(s);
        refresh(s);
    }

    void remove(int s, int visit) {
        int position = indexOf(s, visit);
        dropLegs(s);
        int o = off[s];
        System.arraycopy(stop, o + position + 1, stop, o + position, count[s] - position - 1);
        count[s]--;
        refreshLegs(s);
        refresh(s);
    }

    /** Takes back an earlier list of stops; starts are the caller's business, and so is {@link #refresh}. */
    void restore(int s, int[] stops, int from, int n) {
        dropLegs(s);
        System.arraycopy(stops, from, stop, off[s], n);
        count[s] = n;
        refreshLegs(s);
    }

    private int way(int s, int from, int to, int position) {
        return model.ways.minutes(from, to, leg[off[s] + position]);
    }

    private void pushLater(int s, int position) {
        for (int i = position + 1; i < count[s]; i++) {
            int before = stop[off[s] + i - 1];
            int moved = stop[off[s] + i];
            int needed = startOf(before) + minutesOf(before) + way(s, placeOf(before), placeOf(moved), i);
            if (moved < 0 || start[moved] >= needed) {
                return;
            }
            start[moved] = model.up(needed);
        }
    }

    private void pushEarlier(int s, int position) {
        for (int i = position - 1; i >= 0; i--) {
            int moved = stop[off[s] + i];
            int after = stop[off[s] + i + 1];
            int needed = startOf(after) - way(s, placeOf(moved), placeOf(after), i + 1) - minutesOf(moved);
            if (moved < 0 || start[moved] <= needed) {
                return;
            }
            start[moved] = model.down(needed);
        }
    }

    /** Whether nobody is late; only matrices in which a way round beats the direct one can make a removal harmful. */
    boolean sound(int s) {
        int home = model.base[model.shiftLecturer[s]];
        int ready = model.shiftFrom[s];
        int from = home;
        boolean visitBefore = false;
        for (int i = 0; i < count[s]; i++) {
            int here = stop[off[s] + i];
            if ((here >= 0 || visitBefore) && ready + way(s, from, placeOf(here), i) > startOf(here)) {
                return false;
            }
            ready = startOf(here) + minutesOf(here);
            from = placeOf(here);
            visitBefore = here >= 0;
        }
        return !visitBefore || ready + way(s, from, home, count[s]) <= model.shiftTo[s];
    }

    /** Recomputes how far each stop could move while the others make way. */
    void refresh(int s) {
        int o = off[s];
        int n = count[s];
        int home = model.base[model.shiftLecturer[s]];
        int ready = model.shiftFrom[s];
        int from = home;
        for (int i = 0; i < n; i++) {
            int here = stop[o + i];
            int place = placeOf(here);
            earliest[o + i] = here < 0
                    ? model.busyFrom[~here]
                    : Math.max(flexFrom[here], model.up(ready + way(s, from, place, i)));
            ready = earliest[o + i] + minutesOf(here);
            from = place;
        }
        int due = model.shiftTo[s];
        int to = home;
        for (int i = n - 1; i >= 0; i--) {
            int here = stop[o + i];
            int place = placeOf(here);
            latest[o + i] = here < 0
                    ? model.busyFrom[~here]
                    : Math.min(flexTo[here], model.down(due - way(s, place, to, i + 1) - minutesOf(here)));
            due = latest[o + i];
            to = place;
        }
    }
}
