package cn.fengqiao.aftercare;

import cn.fengqiao.aftercare.FollowUpEdges.Plan;
import cn.fengqiao.dispute.Afterwards;
import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.Steps;
import cn.fengqiao.dispute.ViolenceDecision;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Plans when somebody looks again: by risk after an agreement, and by the settings after violence was decided on. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class FollowUpPlanning implements Afterwards {

    private final FollowUpEdges edges;
    private final FollowUpReads reads;
    private final FollowUpSettings settings;
    private final Steps steps;
    private final Clock clock;

    @Override
    public void agreed(Standing standing) {
        plan(standing, reads.risk(standing.id()), today());
    }

    /** A grade changes what is still to come, counted from the day of the agreement. */
    @Override
    public void graded(Standing standing, Risk risk) {
        reads.agreedOn(standing.id()).ifPresent(on -> plan(standing, risk, on));
    }

    /** Section 4 and 反家庭暴力法 17: station and residents' committee visit; an unfounded report needs no visits. */
    @Override
    public void violenceDecided(Standing standing, ViolenceDecision decision, LocalDate on) {
        edges.forgetPlanned(standing.id(), FollowUpKind.VIOLENCE);
        if (decision == ViolenceDecision.UNFOUNDED) {
            return;
        }
        var plans = new ArrayList<Plan>();
        for (var days : settings.violenceDays()) {
            for (var visitor : List.of(FollowUpVisitor.STATION, FollowUpVisitor.COMMUNITY)) {
                plans.add(new Plan(FollowUpKind.VIOLENCE, visitor, FollowUpWay.VISIT, on.plusDays(days)));
            }
        }
        edges.plan(standing.id(), plans);
        steps.add(standing.id(), StepKind.VIOLENCE_VISITS_PLANNED, "", days(plans));
    }

    /** Settled among themselves: nobody planned anything yet, so it is planned now. */
    @Override
    public void closed(Standing standing, Closing closing) {
        if (closing == Closing.SETTLED_OUTSIDE && reads.agreedOn(standing.id()).isEmpty()) {
            plan(standing, reads.risk(standing.id()), today());
        }
    }

    private void plan(Standing standing, Risk risk, LocalDate from) {
        edges.forgetPlanned(standing.id(), FollowUpKind.AGREEMENT);
        var plans = settings.days(risk).stream()
                .map(from::plusDays)
                .filter(day -> !day.isBefore(today()))
                .map(day ->
                        new Plan(FollowUpKind.AGREEMENT, FollowUpVisitor.MEDIATION, FollowUpSettings.way(risk), day))
                .toList();
        if (!plans.isEmpty()) {
            edges.plan(standing.id(), plans);
            steps.add(standing.id(), StepKind.FOLLOW_UP_PLANNED, FollowUpKind.AGREEMENT.name(), days(plans));
        }
    }

    private static String days(List<Plan> plans) {
        return String.join(
                "、",
                plans.stream().map(plan -> plan.dueOn().toString()).distinct().toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
