package cn.fengqiao.planner;

import java.util.List;

/** Who has to be told what: every change, and the cost (metre-equivalents, without the change tax) before and after. */
public record Difference(List<VisitChange> changes, long costBefore, long costAfter) {

    public Difference {
        changes = List.copyOf(changes);
    }

    /** Visits that change although no event touched them. */
    public long others() {
        return changes.stream()
                .filter(change -> change.why() == VisitChange.Why.MAKES_WAY)
                .count();
    }
}
