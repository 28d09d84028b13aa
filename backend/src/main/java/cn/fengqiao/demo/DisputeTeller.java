package cn.fengqiao.demo;

import cn.fengqiao.demo.DisputePlan.Course;
import cn.fengqiao.demo.Servants.Servant;
import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.DisputeState;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.ViolenceDecision;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the life of a dispute from its first report on, as far as it has come today. */
final class DisputeTeller {

    private static final List<String> AGAIN =
            List.of("同一地点再次报告，双方又起争执，民警到场后平息。", "当事人再次来电，称对方未按口头承诺办理。", "邻居反映双方仍有口角，网格员上报。");

    private final DemoGraph graph;
    private final Chance chance;
    private final Calendar calendar;
    private final Servants servants;
    private final Serials serials;
    private final ProcedureTeller procedures;
    private final HandoverTeller handovers;
    private final FollowUpTeller followUps;
    private final ContactTeller contacts;
    private final JointTeller joint;
    private final DeliberationTeller deliberations;
    private final MandateTeller mandates;
    private final PoliceCaseTeller policeCases;
    private final ProtectionTeller protections;
    private final Map<String, Instant> closings = new HashMap<>();

    DisputeTeller(DemoGraph graph, Chance chance, Calendar calendar, Servants servants, Serials serials) {
        this.graph = graph;
        this.chance = chance;
        this.calendar = calendar;
        this.servants = servants;
        this.serials = serials;
        this.procedures = new ProcedureTeller(graph, chance.branch(), calendar, servants, serials);
        this.handovers = new HandoverTeller(graph, chance.branch(), calendar);
        this.deliberations = new DeliberationTeller(graph);
        this.followUps = new FollowUpTeller(graph, chance.branch(), calendar);
        this.contacts = new ContactTeller(graph, calendar);
        this.joint = new JointTeller(graph, calendar);
        this.mandates = new MandateTeller(graph, calendar);
        this.policeCases = new PoliceCaseTeller(graph, calendar, serials);
        this.protections = new ProtectionTeller(graph, calendar);
    }

    void tell(DisputePlan plan) {
        var life = new Life(plan, officer(plan), graph, chance, calendar);
        life.step(StepKind.REPORTED, plan.toldAt(), plan.channel().name(), "");
        life.dueOn = calendar.workdays(calendar.day(plan.toldAt()), 3);
        reports(plan, life);
        decide(plan, life);
        followUps.tell(plan, life);
        contacts.tell(plan, life);
        joint.tell(plan, life);
        deliberations.tell(plan, life);
        mandates.tell(plan, life);
        policeCases.tell(plan, life);
        protections.tell(plan, life);
        write(plan, life);
        if (life.closedAt != null) {
            closings.put(plan.id(), life.closedAt);
        }
    }

    /** When disputes were closed, by id. */
    Map<String, Instant> closings() {
        return closings;
    }

    private Servant officer(DisputePlan plan) {
        var fixed = plan.script().officer();
        return fixed != null
                ? fixed
                : chance.favourite(servants.officers("PS-" + plan.area().town()));
    }

    private void decide(DisputePlan plan, Life life) {
        var at = life.later(0, chance.in(0.2) ? 1 : 0);
        if (plan.course() == Course.JUST_TOLD || !calendar.past(at)) {
            return;
        }
        if (plan.course() == Course.USUAL && !plan.violence() && chance.in(0.02)) {
            life.toldOtherWaysOn = calendar.day(at);
            life.step(StepKind.DECLINED, at, "", "不属于受理范围，已告知向人民法院起诉。");
            life.close(Closing.NOT_ACCEPTED, at.plusSeconds(60), "不予受理");
            return;
        }
        life.state = DisputeState.ACCEPTED;
        life.acceptedOn = calendar.day(at);
        life.dueOn = calendar.workdays(life.acceptedOn, 5);
        life.step(StepKind.ACCEPTED, at, "", "");
        grade(plan, life);
        violence(plan, life);
        handovers.tell(plan, life);
        procedures.tell(plan, life);
    }

    private void grade(DisputePlan plan, Life life) {
        var at = life.cursor.plusSeconds(120);
        if (plan.risk() != Risk.BLUE && calendar.past(at)) {
            life.riskUntil =
                    calendar.today().plusDays(plan.risk() == Risk.RED ? 3 : plan.risk() == Risk.ORANGE ? 7 : 30);
            life.step(StepKind.RISK_GRADED, at, plan.risk().name(), "按报告事实定级。");
        }
    }

    /** Nearly always decided within days; without a decision a mediated closing is barred. */
    private void violence(DisputePlan plan, Life life) {
        var at = life.later(0, 2);
        if (plan.violence() && chance.in(0.9) && calendar.past(at)) {
            life.violenceDecision = chance.in(0.6) ? ViolenceDecision.WARNING : ViolenceDecision.CRITICISM;
            life.violenceDecisionOn = calendar.day(at);
            life.step(StepKind.DECISION_RECORDED, at, life.violenceDecision.name(), "");
        }
    }

    private void reports(DisputePlan plan, Life life) {
        for (var i = 0; i < plan.tellings(); i++) {
            var at = i == 0 ? plan.toldAt() : life.later(1, 6);
            if (!calendar.past(at)) {
                return;
            }
            var id = chance.id();
            var year = calendar.day(at).getYear();
            var number = Numbers.report(serials, year, plan.area().district());
            graph.node(
                    "Report",
                    Props.of("id", id)
                            .and("number", number)
                            .and("channel", plan.channel().name())
                            .and("receivedAt", at)
                            .and("narrative", i == 0 ? plan.say(plan.story().narrative()) : chance.oneOf(AGAIN)));
            graph.edge("Report", id, "ABOUT", "Dispute", plan.id());
            if (i > 0) {
                life.step(StepKind.REPORT_ADDED, at, plan.channel().name(), number);
            }
        }
        life.cursor = plan.toldAt();
    }

    private void write(DisputePlan plan, Life life) {
        var openedOn = calendar.day(plan.toldAt());
        graph.node(
                "Dispute",
                Props.fresh(plan.id())
                        .and(
                                "number",
                                Numbers.dispute(
                                        serials, openedOn.getYear(), plan.area().district()))
                        .and("title", plan.say(plan.story().title()))
                        .and("summary", plan.say(plan.story().narrative()))
                        .and("typeCode", plan.story().typeCode())
                        .and("areaCode", plan.area().code())
                        .and("state", life.state.name())
                        .and("risk", plan.risk().name())
                        .and("riskUntil", life.riskUntil)
                        .and(
                                "facts",
                                plan.facts().stream().map(Enum::name).sorted().toList())
                        .and("domesticViolence", plan.violence())
                        .and("violenceDecision", life.violenceDecision == null ? null : life.violenceDecision.name())
                        .and("violenceDecisionOn", life.violenceDecisionOn)
                        .and("occurredAt", plan.toldAt().minus(chance.between(10, 90), ChronoUnit.MINUTES))
                        .and("openedOn", openedOn)
                        .and("acceptedOn", life.acceptedOn)
                        .and("toldOtherWaysOn", life.toldOtherWaysOn)
                        .and("closedOn", life.closedOn)
                        .and("closing", life.closing == null ? null : life.closing.name())
                        .and("dueOn", life.dueOn)
                        .and("partyCount", (long) plan.stands().size())
                        .and("lastStepAt", life.cursor));
        edges(plan, life);
    }

    private void edges(DisputePlan plan, Life life) {
        graph.edge("Dispute", plan.id(), "OCCURRED_IN", "Division", plan.area().divisionId());
        graph.edge("Dispute", plan.id(), "OCCURRED_AT", "Place", plan.place().id());
        graph.typed(plan.id(), plan.story().typeCode());
        graph.edge("Person", life.officer.id(), "RESPONSIBLE_FOR", "Dispute", plan.id());
        graph.edge("Dispute", plan.id(), "OWNED_BY", "Agency", Servants.agencyId(life.owner));
        for (var stand : plan.stands()) {
            graph.edge(
                    stand.who().label(), stand.who().id(), "PARTY_TO", "Dispute", plan.id(), party(stand, plan, life));
        }
    }

    private Props party(Stand stand, DisputePlan plan, Life life) {
        return Props.of("id", stand.partyId())
                .and("side", stand.side())
                .and("role", stand.role().name())
                .and("position", plan.say(stand.position()))
                .and("consented", life.consents.get(stand.partyId()))
                .and("toldOn", life.toldRightsOn)
                .and("missedContacts", life.missed.get(stand.partyId()))
                .and("from", calendar.day(plan.toldAt()));
    }
}
