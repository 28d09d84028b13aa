package cn.fengqiao.planner.engine;

/** Where a visit would go: day, start, and for each role the shift and the position in it. Reused by its owner. */
final class Placement {

    int day = -1;
    int start;
    int windowFrom;
    int windowTo;
    long cost = Long.MAX_VALUE;
    final int[] shift = new int[State.SEATS];
    final int[] position = new int[State.SEATS];

    void clear() {
        day = -1;
        cost = Long.MAX_VALUE;
    }

    boolean found() {
        return day >= 0;
    }
}
