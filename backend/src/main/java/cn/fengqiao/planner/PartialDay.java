package cn.fengqiao.planner;

import java.time.LocalDate;
import java.util.List;

/** A day whose hours differ from the usual duty. */
public record PartialDay(LocalDate date, List<Span> windows) {

    public PartialDay {
        windows = List.copyOf(windows);
    }
}
