package cn.fengqiao.planner;

import java.util.List;

/** What the judge says of a plan. */
public record Verdict(List<Violation> violations, Costs costs, long unservedPriority, int unserved, double kilometres) {

    public Verdict {
        violations = List.copyOf(violations);
    }

    public boolean legal() {
        return violations.isEmpty();
    }
}
