package cn.fengqiao.outreach;

import java.time.LocalDate;

/** Days from the first to the last, both included. */
public record Span(LocalDate from, LocalDate to) {

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "a span ends on or after the day it begins, not from " + from + " to " + to);
        }
    }

    static Span day(LocalDate day) {
        return new Span(day, day);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(LocalDate first, LocalDate last) {
        return !to.isBefore(first) && !from.isAfter(last);
    }
}
