package cn.fengqiao.dispute;

import static cn.fengqiao.security.Permission.DISPUTE_ASSIGN;
import static cn.fengqiao.security.Permission.DISPUTE_HANDLE;
import static cn.fengqiao.security.Permission.MEDIATION_HANDLE;
import static cn.fengqiao.security.Permission.OWN_DISPUTE_HANDLE;

import cn.fengqiao.dispute.HandoverReads.Offer;
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
import java.util.function.BiPredicate;
import org.springframework.stereotype.Service;

/** Gives disputes to other agencies, and takes, returns or withdraws what is given; nobody is left without an answer. */
@Service
public class Handovers {

    private static final int NOTE = 2_000;

    private final Commands commands;
    private final DisputeAccess access;
    private final HandoverReads reads;
    private final HandoverMoves moves;
    private final Audit audit;
    private final Acting acting;

    // A command, who may, what stands, what moves, and the trail.
    Handovers(
            Commands commands,
            DisputeAccess access,
            HandoverReads reads,
            HandoverMoves moves,
            Audit audit,
            Acting acting) {
        this.commands = commands;
        this.access = access;
        this.reads = reads;
        this.moves = moves;
        this.audit = audit;
        this.acting = acting;
    }

    /** Who answers for process and substance; empty when the actor may not see the dispute. */
    public Optional<Owners> owners(DisputeId id) {
        return access.look(id).map(standing -> reads.owners(standing.id()));
    }

    /** Offers the dispute to another agency, which has three working days to answer; answers with the hand-over's id. */
    public Outcome<String> offer(CommandId command, DisputeId id, HandoverDraft draft) {
        return Notes.needed("reason", draft.reason(), NOTE)
                .fit("consentNote", draft.consentNote(), NOTE)
                .orElse(() -> commands.once(
                        command,
                        "dispute.handover-offered",
                        String.class,
                        () -> access.command(
                                id,
                                draft.override() ? DISPUTE_ASSIGN : DISPUTE_HANDLE,
                                standing -> moves.offer(standing, draft))));
    }

    /** The receiving agency takes it; what is transferred becomes the taker's responsibility. */
    public Outcome<DisputeId> accept(CommandId command, String handoverId, String note) {
        return Notes.fits("note", note, NOTE)
                .orElse(() -> answer(
                        command,
                        "accepted",
                        handoverId,
                        Handovers::receives,
                        (standing, offer) -> moves.take(
                                standing,
                                offer,
                                Texts.clean(note),
                                acting.actor().personId())));
    }

    /** The receiving agency sends it back, with the reason that the other one has to read. */
    public Outcome<DisputeId> giveBack(CommandId command, String handoverId, String reason) {
        return Notes.needed("reason", reason, NOTE)
                .orElse(() -> answer(
                        command,
                        "returned",
                        handoverId,
                        Handovers::receives,
                        (standing, offer) -> moves.giveBack(standing, offer, Texts.clean(reason))));
    }

    /** The giving agency, or who decides in the area, takes an offer back that nobody has answered. */
    public Outcome<DisputeId> withdraw(CommandId command, String handoverId, String reason) {
        return Notes.needed("reason", reason, NOTE)
                .orElse(() -> answer(
                        command,
                        "withdrawn",
                        handoverId,
                        (actor, offer) -> true,
                        (standing, offer) -> withdraw(standing, offer, Texts.clean(reason))));
    }

    private Outcome<DisputeId> withdraw(Standing standing, Offer offer, String reason) {
        if (gives(acting.actor(), standing, offer)) {
            return moves.withdraw(standing, offer, reason);
        }
        return Outcome.refused(
                DisputeAccess.sees(acting.actor(), standing)
                        ? Refusal.state("refusal.not-allowed")
                        : Refusal.notFound());
    }

    private Outcome<DisputeId> answer(
            CommandId command,
            String answer,
            String handoverId,
            BiPredicate<Actor, Offer> who,
            BiFunction<Standing, Offer, Outcome<DisputeId>> work) {
        return commands.once(command, "dispute.handover-" + answer, DisputeId.class, () -> {
            var offer = reads.find(handoverId).filter(found -> who.test(acting.actor(), found));
            return offer.map(found -> access.<DisputeId>commandReceived(found.dispute(), standing -> {
                        var now = reads.find(handoverId).orElseThrow();
                        var whyNot = HandoverRules.answer(now.state());
                        if (!whyNot.isEmpty()) {
                            return Outcome.refused(whyNot);
                        }
                        var outcome = work.apply(standing, now);
                        if (outcome instanceof Outcome.Done<DisputeId>) {
                            audit.did("dispute.handover-" + answer, "Handover", handoverId, Map.of());
                        }
                        return outcome;
                    }))
                    .orElseGet(() -> Outcome.refused(Refusal.notFound()));
        });
    }

    private static boolean receives(Actor actor, Offer offer) {
        return actor.agencies(DISPUTE_HANDLE).contains(offer.toId())
                || actor.agencies(MEDIATION_HANDLE).contains(offer.toId());
    }

    private static boolean gives(Actor actor, Standing standing, Offer offer) {
        return actor.agencies(DISPUTE_HANDLE).contains(offer.fromId())
                || actor.agencies(OWN_DISPUTE_HANDLE).contains(offer.fromId())
                || actor.may(DISPUTE_ASSIGN, standing.areaCode());
    }
}
