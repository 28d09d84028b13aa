package cn.fengqiao.planner;

/**
 * How long to search: until the iterations are done or the seconds are over, whichever is first. Only an iteration
 * budget makes a run repeatable.
 *
 * @param cpu whether seconds are those that the searching threads computed rather than those on the wall
 */
public record Budget(long iterations, double seconds, boolean cpu) {

    public static Budget iterations(long iterations) {
        return new Budget(iterations, Double.POSITIVE_INFINITY, false);
    }

    public static Budget seconds(double seconds) {
        return new Budget(Long.MAX_VALUE, seconds, false);
    }

    public static Budget cpuSeconds(double seconds) {
        return new Budget(Long.MAX_VALUE, seconds, true);
    }
}
