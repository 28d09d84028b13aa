package cn.fengqiao.demo;

import cn.fengqiao.dispute.RiskFact;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.protection.OrderState;
import cn.fengqiao.protection.ReportGround;
import java.time.Duration;
import java.time.LocalDate;

/** Tells what protects the victim of violence at home: the court's order, and the report that the law demands. */
final class ProtectionTeller {

    private static final int MONTHS = 6;

    private final DemoGraph graph;
    private final Chance chance;
    private final Calendar calendar;

    ProtectionTeller(DemoGraph graph, Calendar calendar) {
        this.graph = graph;
        this.chance = graph.chance(Seed.PROTECTION);
        this.calendar = calendar;
    }

    void tell(DisputePlan plan, Life life) {
        if (!plan.violence() || life.acceptedOn == null) {
            return;
        }
        if (plan.facts().contains(RiskFact.MINOR_INVOLVED)) {
            report(plan, life);
        }
        if (chance.in(0.4)) {
            order(plan, life, life.acceptedOn);
        }
    }

    private void report(DisputePlan plan, Life life) {
        var at = plan.toldAt().plusSeconds(5_400);
        if (!calendar.past(at)) {
            return;
        }
        var id = chance.id();
        var by = plan.area().name();
        var to = plan.area().townName() + "派出所";
        graph.node(
                "MandatoryReport",
                Props.fresh(id)
                        .and("ground", ReportGround.MINOR.name())
                        .and("partyId", plan.stands().getFirst().partyId())
                        .and("by", by)
                        .and("to", to)
                        .and("at", at)
                        .and("content", "孩子目睹家中动手，由社区报告并联系学校关注。"));
        graph.edge("Dispute", plan.id(), "REPORTED_IN", "MandatoryReport", id);
        life.step(StepKind.MANDATORY_REPORT, at, ReportGround.MINOR.name(), by + " → " + to);
    }

    /** Decided within the 72 hours (24 where it is urgent) that the law gives the court; mostly granted. */
    private void order(DisputePlan plan, Life life, LocalDate acceptedOn) {
        var at = calendar.at(acceptedOn.plusDays(1), 9 * 60 + 30);
        var urgent = chance.in(0.3);
        var decidedAt = at.plus(Duration.ofHours(urgent ? 20 : 50));
        if (!calendar.past(decidedAt)) {
            return;
        }
        var id = chance.id();
        var granted = chance.in(0.85);
        var on = calendar.day(decidedAt);
        var validUntil = granted ? on.plusMonths(MONTHS) : null;
        var state = granted ? OrderState.GRANTED : OrderState.REFUSED;
        graph.node(
                "ProtectionOrder",
                Props.fresh(id)
                        .and("partyId", plan.stands().getFirst().partyId())
                        .and("onBehalf", "")
                        .and("urgent", urgent)
                        .and("state", state.name())
                        .and("appliedAt", at)
                        .and("expectedBy", at.plus(Duration.ofHours(urgent ? 24 : 72)))
                        .and("decidedOn", on)
                        .and("validUntil", validUntil));
        graph.edge("Dispute", plan.id(), "PROTECTED_BY", "ProtectionOrder", id);
        graph.edge(
                "ProtectionOrder",
                id,
                "APPLIED_TO",
                "Agency",
                Servants.agencyId("CRT-" + plan.area().district()));
        life.step(StepKind.PROTECTION_ORDER, at, OrderState.APPLIED.name(), "");
        life.step(StepKind.PROTECTION_ORDER, decidedAt, state.name(), validUntil == null ? "" : validUntil.toString());
    }
}
