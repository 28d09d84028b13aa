package cn.fengqiao.planner.engine;

/** The best plan so far, kept by copying only what changed since the last copy. */
final class Snapshot {

    private final State state;
    final int[] day;
    final int[] start;
    final int[] seat;
    private final boolean[] marked;
    private int[] dirty = new int[256];
    private int dirtySize;
    long total = Long.MAX_VALUE;

    Snapshot(State state) {
        this.state = state;
        day = state.day.clone();
        start = state.start.clone();
        seat = state.seat.clone();
        marked = new boolean[day.length];
    }

    void mark(int visit) {
        if (!marked[visit]) {
            marked[visit] = true;
            if (dirtySize == dirty.length) {
                dirty = java.util.Arrays.copyOf(dirty, dirtySize * 2);
            }
            dirty[dirtySize++] = visit;
        }
    }

    /** Everything that the accepted trial touched, neighbours that made way included. */
    void mark(Journal journal) {
        for (int i = 0; i < journal.visits; i++) {
            mark(journal.visit[i]);
        }
        var tours = state.tours;
        for (int i = 0; i < journal.shifts; i++) {
            int s = journal.shift[i];
            for (int k = 0; k < tours.count[s]; k++) {
                int stop = tours.stop[tours.off[s] + k];
                if (stop >= 0) {
                    mark(stop);
                }
            }
        }
    }

    void keep(long newTotal) {
        total = newTotal;
        for (int i = 0; i < dirtySize; i++) {
            int v = dirty[i];
            marked[v] = false;
            day[v] = state.day[v];
            start[v] = state.start[v];
            System.arraycopy(state.seat, v * State.SEATS, seat, v * State.SEATS, State.SEATS);
        }
        dirtySize = 0;
    }

    boolean differs(State other, int v) {
        if (other.day[v] != day[v] || other.start[v] != start[v]) {
            return true;
        }
        for (int role = 0; role < other.model.roles(v); role++) {
            if (other.seat[v * State.SEATS + role] != seat[v * State.SEATS + role]) {
                return true;
            }
        }
        return false;
    }

    int unserved() {
        int n = 0;
        for (int one : day) {
            n += one < 0 ? 1 : 0;
        }
        return n;
    }
}
