package cn.fengqiao.planner;

import java.util.EnumMap;
import java.util.Map;

/** A plan's cost by rule, in whole metre-equivalents so that sums are exact; a thousand make one kilometre-equivalent. */
public record Costs(Map<CostRule, Long> byRule) {

    public Costs {
        var complete = new EnumMap<CostRule, Long>(CostRule.class);
        for (var rule : CostRule.values()) {
            complete.put(rule, byRule.getOrDefault(rule, 0L));
        }
        byRule = Map.copyOf(complete);
    }

    public long of(CostRule rule) {
        return byRule.getOrDefault(rule, 0L);
    }

    public long total() {
        return byRule.values().stream().mapToLong(Long::longValue).sum();
    }

    public long soft() {
        return byRule.entrySet().stream()
                .filter(entry -> entry.getKey().soft())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
