package cn.fengqiao.demo;

import cn.fengqiao.demo.DisputePlan.Course;
import cn.fengqiao.demo.Servants.Servant;
import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.DisputeState;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.mediation.ProcedureState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the procedure of a dispute: who led and mediated it, its sessions, and how it ended. */
final class ProcedureTeller {

    private static final List<String> MINUTES = List.of(
            "双方陈述经过，调解员归纳争议焦点为责任和金额，双方同意先核对票据。",
            "调解员分别听取意见，解释相关法律规定，双方差距缩小。",
            "请网格员和邻居到场说明情况，双方情绪平复，愿意继续协商。",
            "就付款期限反复协商，双方同意分期方案。");

    private final DemoGraph graph;
    private final Chance chance;
    private final Calendar calendar;
    private final Servants servants;
    private final Serials serials;
    private final AgreementTeller agreements;
    private final AgreementTeller partials;
    private final SittingTeller sittings;

    ProcedureTeller(DemoGraph graph, Chance chance, Calendar calendar, Servants servants, Serials serials) {
        this.graph = graph;
        this.chance = chance;
        this.calendar = calendar;
        this.servants = servants;
        this.serials = serials;
        this.sittings = new SittingTeller(graph, calendar);
        this.agreements = new AgreementTeller(graph, chance.branch(), calendar);
        this.partials = new AgreementTeller(graph, graph.chance(Seed.PARTIAL_AGREEMENTS), calendar);
    }

    void tell(DisputePlan plan, Life life) {
        var at = life.later(0, 2);
        if (!calendar.past(at)) {
            return;
        }
        if (plan.course() == Course.USUAL && !plan.violence() && chance.in(0.04)) {
            life.close(chance.in(0.5) ? Closing.SETTLED_OUTSIDE : Closing.WITHDRAWN, at, "当事人自行协商处理。");
            return;
        }
        var fixed = plan.script().mediator();
        var kind = fixed == null ? ProcedureChoice.kind(plan, chance) : ProcedureKind.PEOPLES_MEDIATION;
        var agency = fixed == null ? ProcedureChoice.agency(plan, kind, chance) : fixed.agencyCode();
        var openedOn = calendar.day(at);
        var open = new OpenProcedure(
                chance.id(),
                Numbers.procedure(serials, agency, openedOn.getYear()),
                kind,
                agency,
                openedOn,
                due(kind, plan.story().typeCode(), openedOn));
        life.state = DisputeState.IN_PROCEDURE;
        life.procedure = kind;
        life.dueOn = open.dueOn();
        life.step(StepKind.PROCEDURE_OPENED, at, kind.name(), "");
        var mediator = fixed == null ? assign(open, life) : fixed;
        var assignedAt = life.later(0, 0);
        if (calendar.past(assignedAt)) {
            life.step(StepKind.MEDIATOR_ASSIGNED, assignedAt, "APPOINTED", mediator.name());
        }
        write(plan, life, open, mediator, course(plan, life, open, mediator));
    }

    private LocalDate due(ProcedureKind kind, String type, LocalDate openedOn) {
        return switch (kind) {
            case PUBLIC_SECURITY_MEDIATION -> calendar.workdays(openedOn, 3);
            case JUDICIAL_MEDIATION -> openedOn.plusDays(30);
            default -> openedOn.plusDays(type.equals("P04") ? 15 : 30);
        };
    }

    private Servant assign(OpenProcedure open, Life life) {
        var police = open.agency().startsWith("PS-");
        return police ? life.officer : chance.favourite(servants.mediators(open.agency()));
    }

    /** What became of it, with the day it ended; open as long as nothing has happened yet. */
    private Ending course(DisputePlan plan, Life life, OpenProcedure open, Servant mediator) {
        var noticeAt = life.later(0, 1);
        if (!calendar.past(noticeAt)) {
            return Ending.RUNNING;
        }
        life.toldRightsOn = calendar.day(noticeAt);
        life.step(StepKind.NOTICE_GIVEN, noticeAt, "", "当面告知", mediator);
        if (plan.course() == Course.USUAL && chance.in(0.05)) {
            return refused(plan, life, noticeAt, mediator);
        }
        plan.stands().forEach(stand -> life.consents.put(stand.partyId(), true));
        life.step(StepKind.CONSENT_GIVEN, noticeAt.plusSeconds(300), "", "各方同意调解。", mediator);
        var sessions = plan.course() == Course.WITHOUT_SESSION ? 0 : 1 + chance.weighted(62, 28, 10);
        for (var i = 0; i < sessions; i++) {
            if (!session(plan, life, open, mediator, i) || plan.course() == Course.RUNNING) {
                return Ending.started(calendar.day(noticeAt));
            }
        }
        return end(plan, life, open, mediator, calendar.day(noticeAt));
    }

    private Ending end(DisputePlan plan, Life life, OpenProcedure open, Servant mediator, LocalDate noticeOn) {
        var succeeds = plan.course() != Course.USUAL || chance.in(ProcedureChoice.success(open.kind()));
        if (succeeds) {
            return agreements.tell(plan, life, open, mediator)
                    ? new Ending(ProcedureState.AGREED, noticeOn, calendar.day(life.cursor))
                    : Ending.started(noticeOn);
        }
        var at = life.later(0, 2);
        if (!calendar.past(at)) {
            return Ending.started(noticeOn);
        }
        life.state = DisputeState.ACCEPTED;
        life.dueOn = calendar.workdays(calendar.day(at), 5);
        life.step(StepKind.PROCEDURE_ENDED, at, "FAILED", "调解不成，终结程序。", mediator);
        life.tellOtherWays(at.plusSeconds(120));
        var closedAt = life.later(1, 4);
        if (calendar.past(closedAt)) {
            life.close(ProcedureChoice.afterFailure(plan, open.kind(), chance), closedAt, "调解不成，当事人选择其他途径。");
        }
        return new Ending(ProcedureState.FAILED, noticeOn, calendar.day(at));
    }

    private Ending refused(DisputePlan plan, Life life, Instant at, Servant mediator) {
        life.consents.put(plan.stands().getLast().partyId(), false);
        life.step(StepKind.CONSENT_REFUSED, at.plusSeconds(300), "", "明确表示不愿调解。", mediator);
        life.state = DisputeState.ACCEPTED;
        life.dueOn = calendar.workdays(calendar.day(at), 5);
        life.tellOtherWays(at.plusSeconds(600));
        var closedAt = life.later(0, 3);
        if (calendar.past(closedAt) && (!plan.violence() || life.violenceDecision != null)) {
            life.close(Closing.REFUSED_BY_PARTY, closedAt, "当事人一方明确拒绝调解。");
        }
        return new Ending(ProcedureState.REFUSED, calendar.day(at), calendar.day(at));
    }

    private boolean session(DisputePlan plan, Life life, OpenProcedure open, Servant mediator, int index) {
        var police = open.kind() == ProcedureKind.PUBLIC_SECURITY_MEDIATION;
        var at = police ? life.later(index == 0 ? 0 : 1, index == 0 ? 1 : 3) : life.later(1, index == 0 ? 5 : 8);
        if (!calendar.past(at) || police && index > 1) {
            return police && index > 1;
        }
        var id = chance.id();
        var form = index == 0 && chance.in(0.3) ? "SEPARATE" : "JOINT";
        var minutes = chance.oneOf(MINUTES);
        graph.node(
                "Session",
                Props.of("id", id)
                        .and("heldAt", at)
                        .and("heldOn", calendar.day(at))
                        .and("place", police ? "派出所调解室" : "社区调解室")
                        .and("form", form)
                        // What is said apart is sealed and for the mediator alone; the demo keeps none of it.
                        .and("minutes", form.equals("SEPARATE") ? "" : minutes));
        graph.edge("Procedure", open.id(), "HELD", "Session", id);
        if (form.equals("SEPARATE")) {
            graph.edge("Session", id, "READABLE_BY", "Person", mediator.id());
        }
        plan.stands().stream()
                .limit(8)
                .forEach(stand -> graph.edge(stand.who().label(), stand.who().id(), "ATTENDED", "Session", id));
        if (police) {
            life.dueOn = calendar.workdays(calendar.day(at), 7);
        }
        life.heardAt = at;
        life.step(StepKind.SESSION_HELD, at, form, police ? "派出所调解室" : "社区调解室", mediator);
        return true;
    }

    private void write(DisputePlan plan, Life life, OpenProcedure open, Servant mediator, Ending ending) {
        graph.node(
                "Procedure",
                Props.fresh(open.id())
                        .and("kind", open.kind().name())
                        .and("number", open.number())
                        .and("state", ending.state().name())
                        .and("openedOn", open.openedOn())
                        .and("dueOn", ending.endedOn() == null ? life.dueOn : null)
                        .and("circumstances", ProcedureChoice.circumstances(open.kind()))
                        .and("endedOn", ending.endedOn())
                        .and("endReason", ending.state() == ProcedureState.FAILED ? "调解不成" : null)
                        .and("noticeGivenOn", ending.noticeOn()));
        graph.edge(
                "Person",
                mediator.id(),
                "ASSIGNED",
                "Procedure",
                open.id(),
                Props.of("mode", "APPOINTED")
                        .and("presiding", true)
                        .and("from", open.openedOn())
                        .and("to", ending.endedOn()));
        if (ending.state() == ProcedureState.OPEN && ending.noticeOn() != null) {
            sittings.plan(open.id(), mediator, plan.stands());
            if (open.kind() != ProcedureKind.PUBLIC_SECURITY_MEDIATION
                    && plan.stands().stream().anyMatch(stand -> stand.side().equals("C"))) {
                partials.partial(plan, life, open, mediator);
            }
        }
        graph.edge("Dispute", plan.id(), "HANDLED_BY", "Procedure", open.id());
        graph.edge("Procedure", open.id(), "LED_BY", "Agency", Servants.agencyId(open.agency()));
    }

    /** What a procedure is from its first day. */
    record OpenProcedure(
            String id, String number, ProcedureKind kind, String agency, LocalDate openedOn, LocalDate dueOn) {}

    private record Ending(
            ProcedureState state,
            @Nullable LocalDate noticeOn,
            @Nullable LocalDate endedOn) {

        static final Ending RUNNING = new Ending(ProcedureState.OPEN, null, null);

        static Ending started(LocalDate noticeOn) {
            return new Ending(ProcedureState.OPEN, noticeOn, null);
        }
    }
}
