package cn.fengqiao.planner;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * A published plan, what happened since, and what must not move.
 *
 * @param now what started before is past or under way and stays
 * @param frozenUntil visits that start before are too near to be moved without need
 * @param confirmed visits that hosts confirmed
 * @param byHand visits that people placed by hand
 */
public record ReplanRequest(
        Problem problem,
        Plan published,
        List<Event> events,
        LocalDateTime now,
        LocalDateTime frozenUntil,
        Set<String> confirmed,
        Set<String> byHand) {

    public ReplanRequest {
        events = List.copyOf(events);
        confirmed = Set.copyOf(confirmed);
        byHand = Set.copyOf(byHand);
    }
}
