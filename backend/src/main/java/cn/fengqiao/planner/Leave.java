package cn.fengqiao.planner;

import java.time.LocalDate;

/** Whole days on which a lecturer is away, both ends included. */
public record Leave(LocalDate from, LocalDate to) {

    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
