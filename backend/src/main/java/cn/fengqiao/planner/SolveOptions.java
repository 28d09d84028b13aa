package cn.fengqiao.planner;

/** How to search; the same problem, iterations, seed and threads give the same plan to the byte. */
public record SolveOptions(Budget budget, long seed, int threads) {

    public SolveOptions {
        if (threads < 1 || threads > 64) {
            throw new IllegalArgumentException("Threads must be 1 to 64, but were " + threads);
        }
    }

    public static SolveOptions of(Budget budget) {
        return new SolveOptions(budget, 1, 1);
    }
}
