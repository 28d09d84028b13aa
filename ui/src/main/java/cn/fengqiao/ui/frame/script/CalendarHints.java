package cn.fengqiao.ui.frame.script;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What is told while an entry is dragged, before it is dropped.
 *
 * @param free said over a time that is free
 * @param clashes times that are not, each with the reason
 */
public record CalendarHints(String free, List<Clash> clashes) {

    public CalendarHints {
        clashes = List.copyOf(clashes);
    }

    /** A time at which the entry cannot stand, and why not. */
    public record Clash(LocalDateTime start, LocalDateTime end, String why) {}
}
