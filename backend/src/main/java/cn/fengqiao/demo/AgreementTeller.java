package cn.fengqiao.demo;

import cn.fengqiao.demo.DisputePlan.Course;
import cn.fengqiao.demo.ProcedureTeller.OpenProcedure;
import cn.fengqiao.demo.Servants.Servant;
import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.DisputeState;
import cn.fengqiao.dispute.StepKind;
import java.time.LocalDate;

/** Tells of an agreement and what came of what was promised. */
final class AgreementTeller {

    private final DemoGraph graph;
    private final Chance chance;
    private final Calendar calendar;

    private final ObligationTeller obligations;

    AgreementTeller(DemoGraph graph, Chance chance, Calendar calendar) {
        this.graph = graph;
        this.chance = chance;
        this.calendar = calendar;

        this.obligations = new ObligationTeller(graph, chance.branch(), calendar);
    }

    /** False when the day of agreement is still to come. */
    boolean tell(DisputePlan plan, Life life, OpenProcedure open, Servant mediator) {
        var at = life.later(0, 1);
        if (!calendar.past(at)) {
            return false;
        }
        var day = calendar.day(at);
        var number = open.number() + "-1";
        var written = plan.course() == Course.WITHOUT_SESSION || chance.in(0.85);
        var id = write(plan, open, day, number, written, false);
        life.step(StepKind.AGREEMENT_REACHED, at, written ? "WRITTEN" : "ORAL", number, mediator);
        life.step(StepKind.AGREEMENT_SIGNED, at.plusSeconds(900), "", "", mediator);
        life.state = DisputeState.AGREED;
        life.agreedOn = day;
        var owed = obligations.tell(plan, life, id, day, mediator);
        life.dueOn = owed.nextDueOn();
        finish(plan, life, owed);
        return true;
    }

    /** What two of several sides agree on while the rest goes on; the procedure stays open, and so does its clock. */
    void partial(DisputePlan plan, Life life, OpenProcedure open, Servant mediator) {
        var heardAt = life.heardAt;
        if (heardAt == null || !calendar.past(heardAt.plusSeconds(5_400))) {
            return;
        }
        var at = heardAt.plusSeconds(3_600);
        var number = open.number() + "-1";
        var two = plan.between("A", "B");
        var id = write(two, open, calendar.day(at), number, true, true);
        life.step(StepKind.AGREEMENT_REACHED, at, "WRITTEN", number, mediator);
        life.step(StepKind.AGREEMENT_SIGNED, at.plusSeconds(900), "", "", mediator);
        obligations.tell(two, life, id, calendar.day(at), mediator);
    }

    private String write(
            DisputePlan plan, OpenProcedure open, LocalDate day, String number, boolean written, boolean partial) {
        var id = chance.id();
        graph.node(
                "Agreement",
                Props.fresh(id)
                        .and("form", written ? "WRITTEN" : "ORAL")
                        .and("number", number)
                        .and("content", plan.say(plan.story().settlement()))
                        .and("signedOn", day)
                        .and("effectiveOn", day)
                        .and("mediatorSignedOn", written ? day : null)
                        .and("sealedOn", written ? day : null)
                        .and("partial", partial)
                        .and("points", plan.say(plan.story().claim()))
                        .and("responsibility", "双方对责任划分没有争议，按本协议承担。")
                        .and("breach", number.hashCode() % 3 == 0 ? "" : "逾期未履行的，权利人可以就协议向人民法院起诉。")
                        .and("costs", "其他费用各自承担。")
                        .and("language", "汉语普通话"));
        graph.edge("Procedure", open.id(), "ENDED_IN", "Agreement", id);
        for (var stand : plan.stands()) {
            graph.edge(
                    stand.who().label(),
                    stand.who().id(),
                    "AGREED_TO",
                    "Agreement",
                    id,
                    Props.of("partyId", stand.partyId()).and("signedOn", written ? day : null));
        }
        return id;
    }

    /** Closed when everything was performed, or given to the court when it long was not. */
    private void finish(DisputePlan plan, Life life, ObligationTeller.Owed owed) {
        var undecided = plan.violence() && life.violenceDecision == null;
        var at = life.later(0, 3);
        if (owed.allPerformed() && calendar.past(at) && !undecided) {
            life.close(Closing.PERFORMED, at, "协议履行完毕。");
        }
        var courtAt = life.later(60, 120);
        if (!owed.allPerformed() && plan.course() == Course.USUAL && calendar.past(courtAt) && chance.in(0.8)) {
            life.tellOtherWays(courtAt);
            life.close(Closing.TO_COURT, courtAt.plusSeconds(600), "义务人未履行，权利人选择起诉。");
        }
    }
}
