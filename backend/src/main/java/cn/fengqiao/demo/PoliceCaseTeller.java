package cn.fengqiao.demo;

import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.RiskFact;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.policecase.AppraisalKind;
import cn.fengqiao.policecase.PoliceCaseKind;
import cn.fengqiao.policecase.PoliceCaseState;
import java.time.Instant;
import java.util.Objects;

/** Tells the police case behind what the police mediate: filed before it, decided by whether the promise was kept (R39). */
final class PoliceCaseTeller {

    private final DemoGraph graph;
    private final Chance chance;
    private final Calendar calendar;
    private final Serials serials;

    PoliceCaseTeller(DemoGraph graph, Calendar calendar, Serials serials) {
        this.graph = graph;
        this.chance = graph.chance(Seed.POLICE_CASES);
        this.calendar = calendar;
        this.serials = serials;
    }

    void tell(DisputePlan plan, Life life) {
        if (life.procedure != ProcedureKind.PUBLIC_SECURITY_MEDIATION) {
            return;
        }
        var id = chance.id();
        var filedAt = plan.toldAt().plusSeconds(1_800);
        var kind = kind(plan);
        var state = state(life);
        var file = Numbers.policeCase(
                serials, plan.area().townName(), calendar.day(filedAt).getYear());
        graph.node(
                "PoliceCase",
                Props.fresh(id)
                        .and("number", file)
                        .and("kind", kind.name())
                        .and("filedOn", calendar.day(filedAt))
                        .and("state", state.name())
                        .and("extended", false)
                        .and("decidedOn", state == PoliceCaseState.OPEN ? null : life.closedOn)
                        .and("document", state == PoliceCaseState.PENALTY ? file.replace("行受字", "行罚决字") : null));
        graph.edge("Dispute", plan.id(), "INVESTIGATED_IN", "PoliceCase", id);
        life.step(StepKind.POLICE_CASE_FILED, filedAt, kind.name(), file);
        if (kind == PoliceCaseKind.BLOWS && chance.in(0.4)) {
            appraisal(id, filedAt, life);
        }
        if (state != PoliceCaseState.OPEN) {
            life.step(StepKind.POLICE_CASE_DECIDED, Objects.requireNonNull(life.closedAt), state.name(), "");
        }
    }

    private void appraisal(String caseId, Instant filedAt, Life life) {
        var from = calendar.at(calendar.day(filedAt).plusDays(1), 600);
        var to = from.plusSeconds(6 * 86_400L);
        if (!calendar.past(to)) {
            return;
        }
        var id = chance.id();
        graph.node(
                "Appraisal",
                Props.of("id", id)
                        .and("kind", AppraisalKind.INJURY.name())
                        .and("from", calendar.day(from))
                        .and("to", calendar.day(to))
                        .and("result", "轻微伤"));
        graph.edge("PoliceCase", caseId, "WAITED_FOR", "Appraisal", id);
        life.step(StepKind.POLICE_CASE_MOVED, to, "APPRAISED", "轻微伤");
    }

    private static PoliceCaseKind kind(DisputePlan plan) {
        if (plan.facts().contains(RiskFact.BLOWS) || plan.facts().contains(RiskFact.INJURY)) {
            return PoliceCaseKind.BLOWS;
        }
        return switch (plan.story().typeCode()) {
            case "P11" -> PoliceCaseKind.BLOWS;
            case "P02", "P14" -> PoliceCaseKind.DISTURBANCE;
            default -> PoliceCaseKind.OTHER;
        };
    }

    /** R39: performed, no penalty; closed in any other way, the penalty procedure goes on. */
    private static PoliceCaseState state(Life life) {
        if (life.open()) {
            return PoliceCaseState.OPEN;
        }
        return life.closing == Closing.PERFORMED ? PoliceCaseState.MEDIATED : PoliceCaseState.PENALTY;
    }
}
