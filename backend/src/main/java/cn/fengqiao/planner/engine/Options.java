package cn.fengqiao.planner.engine;

import java.util.Arrays;

/** Gaps in tours into which one member of a team could fit on the day at hand. */
final class Options {

    /** So many minutes share one bit of a mask of the day. */
    private static final int SLOT = 30;

    int size;
    int[] shift = new int[64];
    int[] position = new int[64];
    int[] from = new int[64];
    int[] to = new int[64];
    long[] cost = new long[64];
    long cheapest;
    long mask;
    private long[] keys = new long[64];

    void clear() {
        size = 0;
        cheapest = Long.MAX_VALUE;
        mask = 0;
    }

    void add(int s, int at, int low, int high, long price) {
        if (size == shift.length) {
            grow();
        }
        shift[size] = s;
        position[size] = at;
        from[size] = low;
        to[size] = high;
        cost[size++] = price;
        cheapest = Math.min(cheapest, price);
        mask |= mask(low, high);
    }

    /** The half hours that a range of starts touches; ranges whose masks are apart have no start in common. */
    static long mask(int low, int high) {
        return (-1L << low / SLOT) & (-1L >>> (63 - high / SLOT));
    }

    /** From now on {@link #ranked} goes by cost, ties in the order of adding. */
    void sort() {
        for (int i = 0; i < size; i++) {
            keys[i] = cost[i] << 20 | i;
        }
        Arrays.sort(keys, 0, size);
    }

    int ranked(int rank) {
        return (int) (keys[rank] & 0xFFFFF);
    }

    private void grow() {
        int n = size * 2;
        shift = Arrays.copyOf(shift, n);
        position = Arrays.copyOf(position, n);
        from = Arrays.copyOf(from, n);
        to = Arrays.copyOf(to, n);
        cost = Arrays.copyOf(cost, n);
        keys = new long[n];
    }
}
