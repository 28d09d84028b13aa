package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.CostRule;
import java.util.Arrays;

/** Remembers what a trial touches, so that a rejected trial leaves no trace and an accepted one knows what changed. */
final class Journal {

    private final State state;
    private boolean open;
    private int epoch;
    private final int[] visitEpoch;
    private final int[] shiftEpoch;
    int visits;
    int[] visit = new int[64];
    private int[] visitData = new int[64 * 8];
    int shifts;
    int[] shift = new int[64];
    private int[] shiftAt = new int[65];
    private int[] stops = new int[256];
    private int[] starts = new int[256];
    private long metres;
    private final long[] cost = new long[CostRule.values().length];

    Journal(State state) {
        this.state = state;
        visitEpoch = new int[state.model.visits];
        shiftEpoch = new int[state.model.shifts];
    }

    void begin() {
        open = true;
        epoch++;
        visits = 0;
        shifts = 0;
        metres = state.tours.metres;
        System.arraycopy(state.cost, 0, cost, 0, cost.length);
    }

    void commit() {
        open = false;
    }

    void touchVisit(int v) {
        if (!open || visitEpoch[v] == epoch) {
            return;
        }
        visitEpoch[v] = epoch;
        if (visits == visit.length) {
            visit = Arrays.copyOf(visit, visits * 2);
            visitData = Arrays.copyOf(visitData, visits * 2 * 8);
        }
        int at = visits * 8;
        visit[visits++] = v;
        visitData[at] = state.day[v];
        visitData[at + 1] = state.start[v];
        visitData[at + 2] = state.flexFrom(v);
        visitData[at + 3] = state.flexTo(v);
        System.arraycopy(state.seat, v * State.SEATS, visitData, at + 4, State.SEATS);
    }

    void touchShift(int s) {
        if (!open || shiftEpoch[s] == epoch) {
            return;
        }
        shiftEpoch[s] = epoch;
        if (shifts == shift.length) {
            shift = Arrays.copyOf(shift, shifts * 2);
            shiftAt = Arrays.copyOf(shiftAt, shifts * 2 + 1);
        }
        var tours = state.tours;
        int n = tours.count[s];
        int at = shifts == 0 ? 0 : shiftAt[shifts];
        if (at + n > stops.length) {
            stops = Arrays.copyOf(stops, (at + n) * 2);
            starts = Arrays.copyOf(starts, (at + n) * 2);
        }
        for (int i = 0; i < n; i++) {
            stops[at + i] = tours.stop[tours.off[s] + i];
            starts[at + i] = tours.startOf(stops[at + i]);
        }
        shift[shifts] = s;
        shiftAt[shifts] = at;
        shiftAt[++shifts] = at + n;
    }

    /** Puts everything back as it was at {@link #begin}. */
    void undo() {
        open = false;
        for (int i = 0; i < visits; i++) {
            restoreVisit(i);
        }
        for (int i = 0; i < shifts; i++) {
            restoreShift(i);
        }
        state.tours.metres = metres;
        System.arraycopy(cost, 0, state.cost, 0, cost.length);
    }

    private void restoreVisit(int i) {
        int v = visit[i];
        int at = i * 8;
        if (state.served(v)) {
            state.count(v, -1);
        }
        state.day[v] = visitData[at];
        state.start[v] = visitData[at + 1];
        state.flex(v, visitData[at + 2], visitData[at + 3]);
        System.arraycopy(visitData, at + 4, state.seat, v * State.SEATS, State.SEATS);
        if (state.served(v)) {
            state.count(v, 1);
        }
    }

    private void restoreShift(int i) {
        var tours = state.tours;
        int n = shiftAt[i + 1] - shiftAt[i];
        tours.restore(shift[i], stops, shiftAt[i], n);
        for (int k = shiftAt[i]; k < shiftAt[i + 1]; k++) {
            if (stops[k] >= 0) {
                state.start[stops[k]] = starts[k];
            }
        }
        tours.refresh(shift[i]);
    }
}
