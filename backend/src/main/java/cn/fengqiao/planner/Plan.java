package cn.fengqiao.planner;

import java.util.List;
import java.util.Optional;

/** Planned visits in the order of the problem; a visit of the problem that is absent here is unserved. */
public record Plan(List<PlannedVisit> visits) {

    public static final Plan EMPTY = new Plan(List.of());

    public Plan {
        visits = List.copyOf(visits);
    }

    public Optional<PlannedVisit> of(String visit) {
        return visits.stream().filter(planned -> planned.visit().equals(visit)).findFirst();
    }
}
