package cn.fengqiao.planner;

/**
 * Visits that a lecturer already made before the first day of a problem, in the ISO week, the calendar month and the
 * quarter in which it falls; they count towards the caps.
 */
public record Done(int week, int month, int quarter) {

    public static final Done NONE = new Done(0, 0, 0);

    /** What counts towards the cap of this rule; nothing for any other rule. */
    public int of(HardRule cap) {
        return switch (cap) {
            case CAP_WEEK -> week;
            case CAP_MONTH -> month;
            case CAP_QUARTER -> quarter;
            default -> 0;
        };
    }
}
