package cn.fengqiao.planner;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who has to be told what: every change, and the cost (metre-equivalents, without the change tax) before and after.
 *
 * @param byRule what each rule costs more than before, where it is not the same
 */
public record Difference(List<VisitChange> changes, long costBefore, long costAfter, Map<CostRule, Long> byRule) {

    public Difference {
        changes = List.copyOf(changes);
        byRule = Map.copyOf(byRule);
    }

    static Difference of(List<VisitChange> changes, Costs before, Costs after) {
        var byRule = new EnumMap<CostRule, Long>(CostRule.class);
        for (var rule : CostRule.values()) {
            if (rule != CostRule.CHANGE && after.of(rule) != before.of(rule)) {
                byRule.put(rule, after.of(rule) - before.of(rule));
            }
        }
        return new Difference(changes, untaxed(before), untaxed(after), byRule);
    }

    private static long untaxed(Costs costs) {
        return costs.total() - costs.of(CostRule.CHANGE);
    }

    /** Visits that change although no event touched them. */
    public long others() {
        return changes.stream()
                .filter(change -> change.why() == VisitChange.Why.MAKES_WAY)
                .count();
    }
}
