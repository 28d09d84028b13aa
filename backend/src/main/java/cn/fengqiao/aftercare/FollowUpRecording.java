package cn.fengqiao.aftercare;

import cn.fengqiao.aftercare.FollowUpEdges.Plan;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.Steps;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Audit;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Writes what {@link FollowUps} was told, on a dispute that is locked already. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class FollowUpRecording {

    private final FollowUpReads reads;
    private final FollowUpEdges edges;
    private final Steps steps;
    private final Audit audit;
    private final Acting acting;

    Outcome<DisputeId> plan(Standing standing, FollowUpWay way, LocalDate dueOn) {
        edges.plan(standing.id(), List.of(new Plan(FollowUpKind.AGREEMENT, FollowUpVisitor.MEDIATION, way, dueOn)));
        return step(standing, StepKind.FOLLOW_UP_PLANNED, FollowUpKind.AGREEMENT.name(), dueOn.toString());
    }

    Outcome<DisputeId> done(
            Standing standing, FollowUpReads.Found found, String id, FollowUpDraft draft, LocalDate today) {
        var refusals = check(standing, draft, today);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (!edges.done(id, draft, acting.actor().name())) {
            return Outcome.refused(Refusal.state("refusal.follow-up-over"));
        }
        if (draft.result() == FollowUpResult.RELAPSED) {
            edges.relapsed(standing.id(), draft.doneOn());
        }
        var kind = found.kind() == FollowUpKind.VIOLENCE ? StepKind.VIOLENCE_VISITED : StepKind.FOLLOWED_UP;
        return step(standing, kind, draft.result().name(), Texts.clean(draft.note()));
    }

    Outcome<DisputeId> relapsed(Standing standing, LocalDate on, String note) {
        edges.relapsed(standing.id(), on);
        return step(standing, StepKind.RELAPSED, "", note);
    }

    Outcome<DisputeId> ended(Standing standing, FollowUpReads.Found found, FollowUpState state, String reason) {
        var kind = found.kind() == FollowUpKind.VIOLENCE ? StepKind.VIOLENCE_VISITED : StepKind.FOLLOW_UP_MISSED;
        return step(standing, kind, state.name(), reason);
    }

    private Outcome<DisputeId> step(Standing standing, StepKind kind, String detail, String note) {
        steps.add(standing.id(), kind, detail, note);
        audit.did(
                "aftercare." + kind.name().toLowerCase(Locale.ROOT),
                "Dispute",
                standing.id().value(),
                Map.of());
        return Outcome.done(standing.id());
    }

    private List<Refusal> check(Standing standing, FollowUpDraft draft, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (draft.doneOn().isAfter(today)) {
            refusals.add(Refusal.field("doneOn", "refusal.in-the-future"));
        }
        var reached = draft.result() != FollowUpResult.NOT_REACHED;
        if (reached && !reads.takesPart(standing.id(), draft.partyId())) {
            refusals.add(Refusal.field("partyId", "refusal.follow-up-whom"));
        }
        if (!reached && (draft.satisfaction() != null || draft.fair() != null)) {
            refusals.add(Refusal.field("satisfaction", "refusal.follow-up-not-reached"));
        }
        var alarming = draft.result() == FollowUpResult.TENSE || draft.result() == FollowUpResult.RELAPSED;
        if (alarming && Texts.clean(draft.measures()).isEmpty()) {
            refusals.add(Refusal.field("measures", "refusal.follow-up-measures"));
        }
        return refusals;
    }
}
