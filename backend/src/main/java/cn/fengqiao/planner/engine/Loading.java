package cn.fengqiao.planner.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Puts a known plan into a state, every start as it is told. All stops of a shift go in at once and in order of time:
 * one by one they could push each other about where a matrix makes a way round shorter than the direct one.
 */
final class Loading {

    private Loading() {}

    static void load(State state, Plans.Numbers plan) {
        var model = state.model;
        var arriving = new HashMap<Integer, List<Integer>>();
        for (int v = 0; v < model.visits; v++) {
            if (plan.day()[v] >= 0 && !state.served(v)) {
                state.settle(v, plan.day()[v], plan.start()[v], plan.seat(), window(model, v, plan));
                for (int role = 0; role < model.roles(v); role++) {
                    arriving.computeIfAbsent(state.shift(v, role), s -> new ArrayList<>())
                            .add(v);
                }
            }
        }
        arriving.forEach((s, visits) -> state.tours.join(s, visits));
    }

    /** The range of starts in which a start lies; the start alone where it lies in none. */
    private static int[] window(Model model, int v, Plans.Numbers plan) {
        int start = plan.start()[v];
        var windows = model.windowsOn(v, plan.day()[v]);
        for (int i = 0; i < windows.length && !model.rigid[v]; i += 2) {
            if (windows[i] <= start && start <= windows[i + 1]) {
                return new int[] {windows[i], windows[i + 1]};
            }
        }
        return new int[] {start, start};
    }

    /** A placement at an exact start; the window is where the start lies. */
    static void prepare(State state, Placement placement, int v, int day, int start, int[] seat, int at) {
        var model = state.model;
        placement.day = day;
        placement.start = start;
        placement.windowFrom = start;
        placement.windowTo = start;
        var windows = model.windowsOn(v, day);
        for (int i = 0; i < windows.length; i += 2) {
            if (windows[i] <= start && start <= windows[i + 1]) {
                placement.windowFrom = windows[i];
                placement.windowTo = windows[i + 1];
            }
        }
        for (int role = 0; role < model.roles(v); role++) {
            int s = seat[at + role];
            placement.shift[role] = s;
            placement.position[role] = positionFor(state.tours, s, start);
        }
    }

    static int positionFor(Tours tours, int s, int start) {
        int position = 0;
        while (position < tours.count[s] && tours.startOf(tours.stop[tours.off[s] + position]) <= start) {
            position++;
        }
        return position;
    }
}
