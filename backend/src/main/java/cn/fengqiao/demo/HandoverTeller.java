package cn.fengqiao.demo;

import cn.fengqiao.dispute.StepKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells how a dispute went from agency to agency. */
final class HandoverTeller {

    private static final String RETURNED = "材料不齐，退回补正。";

    private final DemoGraph graph;
    private final Chance chance;
    private final Calendar calendar;

    HandoverTeller(DemoGraph graph, Chance chance, Calendar calendar) {
        this.graph = graph;
        this.chance = chance;
        this.calendar = calendar;
    }

    /** One in eight is given on to the committee or the justice office; a few come back. */
    void tell(DisputePlan plan, Life life) {
        if (!plan.script().way().isEmpty()) {
            along(plan, life, plan.script().way(), life.later(1, 1));
            return;
        }
        if (plan.course() != DisputePlan.Course.USUAL || !chance.in(0.12)) {
            return;
        }
        var station = "PS-" + plan.area().town();
        var other = chance.in(0.7)
                ? "MC-" + plan.area().town()
                : "JO-" + plan.area().town();
        var at = life.later(0, 1);
        if (!calendar.past(at)) {
            return;
        }
        var answered = calendar.past(at.plusSeconds(86_400));
        var state = !answered ? "OFFERED" : chance.in(0.1) ? "RETURNED" : "ACCEPTED";
        one(plan, life, station, other, at, state, "适宜人民调解，移交办理。");
    }

    /** Hand-overs in a row, a week each, along the agencies' codes. */
    private void along(DisputePlan plan, Life life, List<String> agencies, Instant begin) {
        @Nullable String before = null;
        for (var i = 0; i + 1 < agencies.size(); i++) {
            var at = begin.plusSeconds(i * 7L * 86_400);
            var id = one(plan, life, agencies.get(i), agencies.get(i + 1), at, "ACCEPTED", "认为不属本单位职责，移交办理。");
            if (before != null) {
                graph.edge("Handover", before, "NEXT", "Handover", id);
            }
            before = id;
        }
    }

    private String one(DisputePlan plan, Life life, String from, String to, Instant at, String state, String reason) {
        var id = chance.id();
        var waits = state.equals("OFFERED");
        graph.node(
                "Handover",
                Props.fresh(id)
                        .and("kind", "TRANSFER")
                        .and("override", false)
                        .and("consent", "GIVEN")
                        .and("reason", reason)
                        .and("state", state)
                        .and("at", at)
                        .and("dueOn", waits ? calendar.workdays(calendar.day(at), 3) : null)
                        .and("answer", waits ? null : state.equals("RETURNED") ? RETURNED : "")
                        .and("answeredAt", waits ? null : at.plusSeconds(3_600)));
        graph.edge("Dispute", plan.id(), "HANDED_OVER", "Handover", id);
        graph.edge("Handover", id, "FROM", "Agency", Servants.agencyId(from));
        graph.edge("Handover", id, "TO", "Agency", Servants.agencyId(to));
        life.step(StepKind.HANDOVER_OFFERED, at, "TRANSFER", reason);
        switch (state) {
            case "ACCEPTED" -> {
                life.owner = to;
                life.step(StepKind.HANDOVER_ACCEPTED, at.plusSeconds(3_600), "TRANSFER", "");
            }
            case "RETURNED" -> life.step(StepKind.HANDOVER_RETURNED, at.plusSeconds(3_600), "TRANSFER", RETURNED);
            default -> {}
        }
        return id;
    }
}
