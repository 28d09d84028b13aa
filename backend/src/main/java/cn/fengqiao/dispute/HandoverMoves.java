package cn.fengqiao.dispute;

import static cn.fengqiao.security.Permission.DISPUTE_ASSIGN;
import static cn.fengqiao.security.Permission.DISPUTE_HANDLE;

import cn.fengqiao.dispute.HandoverReads.Offer;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Audit;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes what {@link Handovers} was told, on a dispute that is locked already. */
@Component
class HandoverMoves {

    private final HandoverReads reads;
    private final HandoverEdges edges;
    private final DisputeEdges disputes;
    private final Escalating escalating;
    private final Steps steps;
    private final Audit audit;
    private final Acting acting;
    private final DisputeClock clock;

    // Two agencies, a timeline, the level above and a clock meet in every hand-over.
    HandoverMoves(
            HandoverReads reads,
            HandoverEdges edges,
            DisputeEdges disputes,
            Escalating escalating,
            Steps steps,
            Audit audit,
            Acting acting,
            DisputeClock clock) {
        this.reads = reads;
        this.edges = edges;
        this.disputes = disputes;
        this.escalating = escalating;
        this.steps = steps;
        this.audit = audit;
        this.acting = acting;
        this.clock = clock;
    }

    Outcome<String> offer(Standing standing, HandoverDraft draft) {
        var actor = acting.actor();
        var from = GivingAgency.of(actor, draft.override() ? DISPUTE_ASSIGN : DISPUTE_HANDLE, standing)
                .orElse("");
        var refusals =
                HandoverRules.offer(standing, draft, from, reads.state(standing.id()), actor.may(DISPUTE_ASSIGN));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var offer = edges.offer(standing.id(), draft, from, clock.toAnswer());
        if (offer.isEmpty()) {
            return Outcome.refused(Refusal.field("toAgencyId", "refusal.agency-unknown"));
        }
        steps.add(
                standing.id(),
                StepKind.HANDOVER_OFFERED,
                draft.kind().name(),
                offer.get().to() + " " + Texts.clean(draft.reason()));
        if (draft.override()) {
            take(standing, offer.get(), "", edges.personOf(offer.get().toId()));
        }
        audit.did("dispute.handover-offered", "Handover", offer.get().id(), Map.of("to", draft.toAgencyId()));
        return Outcome.done(offer.get().id());
    }

    /** @param personId who in the receiving agency it falls to; empty when nobody there has an account yet */
    Outcome<DisputeId> take(Standing standing, Offer offer, String note, String personId) {
        edges.answer(offer.id(), HandoverState.ACCEPTED, note);
        escalating.settled(standing.id());
        if (offer.kind() == HandoverKind.TRANSFER) {
            disputes.own(standing.id(), offer.toId());
            edges.giveResponsibility(standing.id(), personId);
        }
        steps.add(standing.id(), StepKind.HANDOVER_ACCEPTED, offer.kind().name(), (offer.to() + " " + note).strip());
        return Outcome.done(standing.id());
    }

    /** Returned for the second time, it goes up: who quarrels about hand-overs does not resolve the dispute. */
    Outcome<DisputeId> giveBack(Standing standing, Offer offer, String reason) {
        edges.answer(offer.id(), HandoverState.RETURNED, reason);
        steps.add(standing.id(), StepKind.HANDOVER_RETURNED, offer.kind().name(), reason);
        if (reads.state(standing.id()).returned() >= HandoverRules.RETURNS) {
            escalating.handover(standing.id(), offer.id(), EscalationReason.RETURNED_TWICE);
        }
        return Outcome.done(standing.id());
    }

    Outcome<DisputeId> withdraw(Standing standing, Offer offer, String reason) {
        edges.answer(offer.id(), HandoverState.WITHDRAWN, reason);
        steps.add(standing.id(), StepKind.HANDOVER_WITHDRAWN, offer.kind().name(), (offer.to() + " " + reason).strip());
        return Outcome.done(standing.id());
    }
}
