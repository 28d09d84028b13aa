package cn.fengqiao.planner;

/** A stretch of one day in minutes after midnight, {@code from} inclusive and {@code to} exclusive; 24:00 is 1440. */
public record Span(int from, int to) {

    public Span {
        if (from < 0 || to > 1440 || from >= to) {
            throw new IllegalArgumentException(
                    "A span needs 0 <= from < to <= 1440, but was %d..%d".formatted(from, to));
        }
    }

    /** Writes a minute of the day the way people do, {@code 09:30}. */
    public static String clock(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    @Override
    public String toString() {
        return clock(from) + "-" + clock(to);
    }
}
