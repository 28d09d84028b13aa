package cn.fengqiao.planner.engine;

/** A small fast random source whose sequence depends on the seed alone. */
final class Dice {

    private long state;

    Dice(long seed) {
        state = mix(seed + 0x9E3779B97F4A7C15L);
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (z ^ (z >>> 31)) | 1;
    }

    long next() {
        state ^= state << 13;
        state ^= state >>> 7;
        state ^= state << 17;
        return state;
    }

    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    boolean oneIn(int n) {
        return below(n) == 0;
    }

    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }
}
