package cn.fengqiao.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws what came from what: relapses after closing, quarrels continued, split and caused by another. */
final class Lineage {

    private static final long LEAST_SECONDS = 86_400;

    private final DemoGraph graph;
    private final Chance chance;

    Lineage(DemoGraph graph, Chance chance) {
        this.graph = graph;
        this.chance = chance;
    }

    /** @param closings when disputes were closed, by id */
    void draw(List<DisputePlan> plans, Map<String, Instant> closings) {
        var last = new HashMap<String, DisputePlan>();
        for (var plan : plans) {
            var earlier = last.put(key(plan), plan);
            if (earlier != null) {
                relate(plan, earlier, closings);
            }
        }
    }

    /** The same kind of quarrel in the same place. */
    private static String key(DisputePlan plan) {
        return plan.place().id() + plan.story().typeCode();
    }

    private void relate(DisputePlan plan, DisputePlan earlier, Map<String, Instant> closings) {
        var closed = closings.get(earlier.id());
        if (closed != null && plan.toldAt().isAfter(closed.plusSeconds(LEAST_SECONDS))) {
            if (chance.in(0.5)) {
                graph.edge("Dispute", plan.id(), "RELAPSED_FROM", "Dispute", earlier.id());
            }
        } else if (chance.in(0.5)) {
            var type = List.of("CONTINUES", "CAUSED_BY", "SPLIT_FROM").get(chance.weighted(5, 3, 2));
            graph.edge("Dispute", plan.id(), type, "Dispute", earlier.id());
        }
    }
}
