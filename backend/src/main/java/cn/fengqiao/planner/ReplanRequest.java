package cn.fengqiao.planner;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * A published plan, what happened since, and what must not move.
 *
 * @param now what started before is past and stays
 * @param frozenUntil visits that start before are too near to be moved without need
 * @param settled visits that hosts confirmed or that people placed by hand
 */
public record ReplanRequest(
        Problem problem,
        Plan published,
        List<Event> events,
        LocalDateTime now,
        LocalDateTime frozenUntil,
        Set<String> settled) {

    public ReplanRequest {
        events = List.copyOf(events);
        settled = Set.copyOf(settled);
    }
}
