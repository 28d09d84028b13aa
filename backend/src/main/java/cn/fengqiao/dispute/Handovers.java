package cn.fengqiao.dispute;

import static cn.fengqiao.security.Permission.DISPUTE_ASSIGN;
import static cn.fengqiao.security.Permission.DISPUTE_HANDLE;
import static cn.fengqiao.security.Permission.MEDIATION_HANDLE;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Audit;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import cn.fengqiao.store.Commands;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;

/** Gives disputes to other agencies, and takes or returns what is given; nobody is left without an answer. */
@Service
public class Handovers {

    private static final int NOTE = 2_000;

    private final Commands commands;
    private final DisputeAccess access;
    private final HandoverEdges edges;
    private final Steps steps;
    private final Audit audit;
    private final Acting acting;
    private final DisputeClock clock;

    // Two agencies, a timeline and a clock meet in every hand-over.
    Handovers(
            Commands commands,
            DisputeAccess access,
            HandoverEdges edges,
            Steps steps,
            Audit audit,
            Acting acting,
            DisputeClock clock) {
        this.commands = commands;
        this.access = access;
        this.edges = edges;
        this.steps = steps;
        this.audit = audit;
        this.acting = acting;
        this.clock = clock;
    }

    /** Offers the dispute to another agency, which has three working days to answer; answers with the hand-over's id. */
    public Outcome<String> offer(CommandId command, DisputeId id, HandoverDraft draft) {
        return Notes.needed("reason", draft.reason(), NOTE)
                .orElse(() -> commands.once(
                        command,
                        "dispute.handover-offered",
                        String.class,
                        () -> access.command(
                                id,
                                draft.override() ? DISPUTE_ASSIGN : DISPUTE_HANDLE,
                                standing -> offer(standing, draft))));
    }

    /** The receiving agency takes it; what is transferred becomes the taker's responsibility. */
    public Outcome<DisputeId> accept(CommandId command, String handoverId, String note) {
        return Notes.fits("note", note, NOTE)
                .orElse(() -> answer(command, "accepted", handoverId, (standing, offer) -> {
                    take(standing, offer, Texts.clean(note));
                    return Outcome.done(standing.id());
                }));
    }

    /** The receiving agency sends it back, with the reason that the other one has to read. */
    public Outcome<DisputeId> giveBack(CommandId command, String handoverId, String reason) {
        return Notes.needed("reason", reason, NOTE)
                .orElse(() -> answer(command, "returned", handoverId, (standing, offer) -> {
                    edges.answer(offer.id(), HandoverState.RETURNED, Texts.clean(reason));
                    steps.add(
                            standing.id(),
                            StepKind.HANDOVER_RETURNED,
                            offer.kind().name(),
                            Texts.clean(reason));
                    return Outcome.done(standing.id());
                }));
    }

    private Outcome<String> offer(Standing standing, HandoverDraft draft) {
        var from = givingAgency(acting.actor(), draft);
        var refusals = HandoverRules.offer(
                standing,
                draft,
                from,
                edges.state(standing.id()),
                acting.actor().may(DISPUTE_ASSIGN));
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
            take(standing, offer.get(), "");
        }
        audit.did("dispute.handover-offered", "Handover", offer.get().id(), Map.of("to", draft.toAgencyId()));
        return Outcome.done(offer.get().id());
    }

    private void take(Standing standing, HandoverEdges.Offer offer, String note) {
        edges.answer(offer.id(), HandoverState.ACCEPTED, note);
        if (offer.kind() == HandoverKind.TRANSFER) {
            edges.giveResponsibility(standing.id(), acting.actor().personId());
        }
        steps.add(standing.id(), StepKind.HANDOVER_ACCEPTED, offer.kind().name(), (offer.to() + " " + note).strip());
    }

    private Outcome<DisputeId> answer(
            CommandId command,
            String answer,
            String handoverId,
            BiFunction<Standing, HandoverEdges.Offer, Outcome<DisputeId>> work) {
        return commands.once(command, "dispute.handover-" + answer, DisputeId.class, () -> {
            var offer = edges.find(handoverId).filter(found -> receives(acting.actor(), found));
            return offer.map(found -> access.<DisputeId>commandReceived(found.dispute(), standing -> {
                        var now = edges.find(handoverId).orElseThrow();
                        if (now.state() != HandoverState.OFFERED) {
                            return Outcome.refused(Refusal.state("refusal.handover-answered"));
                        }
                        audit.did("dispute.handover-" + answer, "Handover", handoverId, Map.of());
                        return work.apply(standing, now);
                    }))
                    .orElseGet(() -> Outcome.refused(Refusal.notFound()));
        });
    }

    private static boolean receives(Actor actor, HandoverEdges.Offer offer) {
        return actor.agencies(DISPUTE_HANDLE).contains(offer.toId())
                || actor.agencies(MEDIATION_HANDLE).contains(offer.toId());
    }

    private static String givingAgency(Actor actor, HandoverDraft draft) {
        return Optional.of(actor.agencies(draft.override() ? DISPUTE_ASSIGN : DISPUTE_HANDLE)).stream()
                .flatMap(agencies -> agencies.stream().sorted())
                .findFirst()
                .orElseThrow();
    }
}
