package cn.fengqiao.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of one day in minutes after midnight, {@code from} inclusive and {@code to} exclusive; 24:00 is 1440. */
public record Span(int from, int to) {

    public Span {
        if (from < 0 || to > 1440 || from >= to) {
            throw new IllegalArgumentException(
                    "A span needs 0 <= from < to <= 1440, but was %d..%d".formatted(from, to));
        }
    }

    /** The same minutes in order, stretches that touch or overlap made one. */
    public static List<Span> joined(List<Span> spans) {
        var sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingInt(Span::from));
        var result = new ArrayList<Span>();
        for (var span : sorted) {
            if (!result.isEmpty() && span.from() <= result.getLast().to()) {
                var last = result.removeLast();
                result.add(new Span(last.from(), Math.max(last.to(), span.to())));
            } else {
                result.add(span);
            }
        }
        return result;
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
