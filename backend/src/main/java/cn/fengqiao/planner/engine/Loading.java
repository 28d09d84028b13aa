package cn.fengqiao.planner.engine;

/** Puts a known plan into a state: in order of time, each visit behind those of its tours that start before it. */
final class Loading {

    private Loading() {}

    static void load(State state, Plans.Numbers plan) {
        var day = plan.day();
        var placement = new Placement();
        for (int v = 0; v < state.model.visits; v++) {
            if (day[v] >= 0 && !state.served(v)) {
                prepare(state, placement, v, day[v], plan.start()[v], plan.seat(), v * State.SEATS);
                state.place(v, placement);
            }
        }
        settle(state, day, plan.start());
    }

    /** Where a way round is shorter than the direct one, half a tour may have pushed starts that the whole one does not. */
    private static void settle(State state, int[] day, int[] start) {
        if (!state.model.ways.byMatrix()) {
            return;
        }
        for (int v = 0; v < state.model.visits; v++) {
            if (day[v] >= 0 && state.start[v] != start[v]) {
                state.start[v] = start[v];
                state.tours.refresh(state.shift(v, 0));
            }
        }
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
