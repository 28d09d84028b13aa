package cn.fengqiao.demo;

import cn.fengqiao.aftercare.FollowUpKind;
import cn.fengqiao.aftercare.FollowUpResult;
import cn.fengqiao.aftercare.FollowUpState;
import cn.fengqiao.aftercare.FollowUpVisitor;
import cn.fengqiao.aftercare.FollowUpWay;
import cn.fengqiao.aftercare.Satisfaction;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.ViolenceDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tells who looked again after an agreement or after violence was decided on, and what was found. */
final class FollowUpTeller {

    private static final Map<Risk, List<Integer>> DAYS = Map.of(
            Risk.RED,
            List.of(7, 30, 90),
            Risk.ORANGE,
            List.of(15, 60),
            Risk.YELLOW,
            List.of(30),
            Risk.BLUE,
            List.of(60));

    private static final List<Integer> VIOLENCE_DAYS = List.of(7, 37, 67, 97);

    private final DemoGraph graph;
    private final Chance chance;
    private final Calendar calendar;

    FollowUpTeller(DemoGraph graph, Chance chance, Calendar calendar) {
        this.graph = graph;
        this.chance = chance;
        this.calendar = calendar;
    }

    void tell(DisputePlan plan, Life life) {
        var agreedOn = life.agreedOn;
        if (agreedOn != null) {
            var way = plan.risk() == Risk.RED || plan.risk() == Risk.ORANGE ? FollowUpWay.VISIT : FollowUpWay.PHONE;
            DAYS.getOrDefault(plan.risk(), List.of())
                    .forEach(days -> one(
                            plan,
                            life,
                            FollowUpKind.AGREEMENT,
                            FollowUpVisitor.MEDIATION,
                            way,
                            agreedOn.plusDays(days)));
        }
        var decidedOn = life.violenceDecisionOn;
        if (decidedOn != null && life.violenceDecision != ViolenceDecision.UNFOUNDED) {
            for (var days : VIOLENCE_DAYS) {
                for (var visitor : List.of(FollowUpVisitor.STATION, FollowUpVisitor.COMMUNITY)) {
                    one(plan, life, FollowUpKind.VIOLENCE, visitor, FollowUpWay.VISIT, decidedOn.plusDays(days));
                }
            }
        }
    }

    private void one(
            DisputePlan plan, Life life, FollowUpKind kind, FollowUpVisitor visitor, FollowUpWay way, LocalDate dueOn) {
        var id = chance.id();
        var props = Props.fresh(id)
                .and("kind", kind.name())
                .and("visitor", visitor.name())
                .and("way", way.name())
                .and("dueOn", dueOn);
        // Most is done on its day; what lies a few days back is sometimes still to do.
        var late = dueOn.plusDays(5).isAfter(calendar.today()) && chance.in(0.4);
        if (calendar.past(dueOn) && !late) {
            done(plan, life, kind, dueOn, props);
        } else {
            props.and("state", FollowUpState.PLANNED.name());
        }
        graph.node("FollowUp", props);
        graph.edge("Dispute", plan.id(), "FOLLOWED_UP_BY", "FollowUp", id);
    }

    private void done(DisputePlan plan, Life life, FollowUpKind kind, LocalDate on, Props props) {
        var reached = chance.in(0.92);
        var tense = reached && chance.in(0.06);
        var result = !reached ? FollowUpResult.NOT_REACHED : tense ? FollowUpResult.TENSE : FollowUpResult.CALM;
        var asked = kind == FollowUpKind.AGREEMENT && reached;
        props.and("state", FollowUpState.DONE.name())
                .and("doneOn", on)
                .and("result", result.name())
                .and("partyId", reached ? plan.stands().getFirst().partyId() : "")
                .and("satisfaction", asked ? satisfaction().name() : null)
                .and("fair", asked ? chance.in(0.9) : null)
                .and("signs", tense ? "双方见面仍有口角" : "")
                .and("measures", tense ? "再次上门劝导，告知网格员关注" : "")
                .and("note", reached ? "已了解近况" : "电话无人接听")
                .and("by", life.officer.name());
        var step = kind == FollowUpKind.VIOLENCE ? StepKind.VIOLENCE_VISITED : StepKind.FOLLOWED_UP;
        life.step(step, calendar.at(on, chance.between(9 * 60, 17 * 60)), result.name(), "");
    }

    private Satisfaction satisfaction() {
        return Satisfaction.values()[chance.weighted(0.35, 0.45, 0.13, 0.07)];
    }
}
