package cn.fengqiao.planner;

/** The most visits a lecturer makes in a day, an ISO week, a calendar month and a quarter. */
public record Caps(int day, int week, int month, int quarter) {

    public static final Caps NONE = new Caps(99, 999, 9_999, 9_999);
}
