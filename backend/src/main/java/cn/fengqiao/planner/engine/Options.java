package cn.fengqiao.planner.engine;

/** Gaps in tours into which one member of a team could fit on the day at hand, cheapest first once sorted. */
final class Options {

    int size;
    int[] shift = new int[64];
    int[] position = new int[64];
    int[] from = new int[64];
    int[] to = new int[64];
    long[] cost = new long[64];

    void add(int s, int at, int low, int high, long price) {
        if (size == shift.length) {
            grow();
        }
        int i = size++;
        while (i > 0 && cost[i - 1] > price) {
            shift[i] = shift[i - 1];
            position[i] = position[i - 1];
            from[i] = from[i - 1];
            to[i] = to[i - 1];
            cost[i] = cost[i - 1];
            i--;
        }
        shift[i] = s;
        position[i] = at;
        from[i] = low;
        to[i] = high;
        cost[i] = price;
    }

    private void grow() {
        int n = size * 2;
        shift = java.util.Arrays.copyOf(shift, n);
        position = java.util.Arrays.copyOf(position, n);
        from = java.util.Arrays.copyOf(from, n);
        to = java.util.Arrays.copyOf(to, n);
        cost = java.util.Arrays.copyOf(cost, n);
    }
}
