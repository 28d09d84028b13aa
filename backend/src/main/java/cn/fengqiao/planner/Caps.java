package cn.fengqiao.planner;

/**
 * The most visits a lecturer makes in a day, an ISO week, a calendar month and a quarter, and what was done of it before
 * the first day.
 */
public record Caps(int day, int week, int month, int quarter, Done done) {

    public static final Caps NONE = new Caps(99, 999, 9_999, 9_999);

    public Caps(int day, int week, int month, int quarter) {
        this(day, week, month, quarter, Done.NONE);
    }
}
