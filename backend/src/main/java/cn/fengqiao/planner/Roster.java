package cn.fengqiao.planner;

import java.util.List;

/**
 * When a lecturer may be on the way: duty hours, less leave, with other hours on partial days. Each stretch of a day is
 * a tour of its own that starts and ends at the base.
 */
public record Roster(
        List<Opening> duty, List<Leave> leave, List<PartialDay> partialDays, List<Engagement> engagements) {

    public Roster {
        duty = List.copyOf(duty);
        leave = List.copyOf(leave);
        partialDays = List.copyOf(partialDays);
        engagements = List.copyOf(engagements);
    }

    public static Roster of(Opening... duty) {
        return new Roster(List.of(duty), List.of(), List.of(), List.of());
    }
}
