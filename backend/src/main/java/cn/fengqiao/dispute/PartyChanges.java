package cn.fengqiao.dispute;

import cn.fengqiao.dispute.PartyCorrection.Seen;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyIdentities;
import cn.fengqiao.people.PartyRecords;
import cn.fengqiao.security.Audit;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what {@link PartyRegister} has checked, on a dispute that is locked already. */
@Component
class PartyChanges {

    private final DisputeEdges edges;
    private final PartyEdges parties;
    private final PartyRecords records;
    private final PartyIdentities identities;
    private final DisputeClock clock;
    private final Steps steps;
    private final Audit audit;

    // People, edges, timeline and trail: a correction touches each once.
    PartyChanges(
            DisputeEdges edges,
            PartyEdges parties,
            PartyRecords records,
            PartyIdentities identities,
            DisputeClock clock,
            Steps steps,
            Audit audit) {
        this.edges = edges;
        this.parties = parties;
        this.records = records;
        this.identities = identities;
        this.clock = clock;
        this.steps = steps;
        this.audit = audit;
    }

    Outcome<Integer> add(Standing standing, List<PartyDraft> drafts) {
        var holders = records.keep(drafts);
        var there = parties.takingPart(standing.id(), holders);
        var refusals = new ArrayList<Refusal>();
        for (var i = 0; i < holders.size(); i++) {
            if (there.contains(holders.get(i)) || holders.indexOf(holders.get(i)) < i) {
                refusals.add(Refusal.field("parties[" + i + "].idNumber", "refusal.party-already"));
            }
        }
        refusals.addAll(DisputeRules.r45(standing, holders, "parties"));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var ids = edges.join(standing.id(), drafts, holders, clock.today());
        steps.add(standing.id(), StepKind.PARTIES_ADDED, "", drafts.getFirst().side() + " · " + ids.size());
        audit.did("dispute.parties-added", "Dispute", standing.id().value(), Map.of("parties", ids.size()));
        return Outcome.done(ids.size());
    }

    Optional<Seen> look(DisputeId id, String partyId) {
        return parties.look(id, partyId)
                .flatMap(found -> identities
                        .look(found.holderId())
                        .map(holder ->
                                new Seen(found.version(), found.side(), found.role(), found.position(), holder)));
    }

    Outcome<String> correct(Standing standing, PartyCorrection correction) {
        var now = look(standing.id(), correction.partyId()).orElse(null);
        if (now == null) {
            return Outcome.refused(Refusal.field("partyId", "refusal.party-gone"));
        }
        var draft = correction.draft();
        if (changedMeanwhile(now, correction.seen())) {
            return Outcome.refused(differences(now, draft));
        }
        var holder = identities.correct(now.holder(), draft);
        return switch (holder) {
            case Outcome.Refused<String>(var refusals) -> Outcome.refused(refusals);
            case Outcome.Done<String>(var id) ->
                corrected(standing, correction, !id.equals(now.holder().id()), id);
        };
    }

    private Outcome<String> corrected(Standing standing, PartyCorrection correction, boolean joined, String holder) {
        if (joined && parties.takesPartTwice(standing.id(), holder)) {
            return Outcome.refused(Refusal.field("idNumber", "refusal.party-already"));
        }
        var again = DisputeRules.r45(standing, List.of(holder), "idNumber");
        if (joined && !again.isEmpty()) {
            return Outcome.refused(again);
        }
        parties.correct(correction.partyId(), standing.id(), correction.draft());
        steps.add(
                standing.id(),
                joined ? StepKind.PARTY_IDENTIFIED : StepKind.PARTY_CORRECTED,
                "",
                Texts.clean(correction.reason()));
        audit.did(
                "dispute.party-corrected",
                "Dispute",
                standing.id().value(),
                Map.of("party", correction.partyId(), "joined", joined));
        return Outcome.done(correction.partyId());
    }

    private static boolean changedMeanwhile(Seen now, Seen seen) {
        return now.version() != seen.version()
                || now.holder().version() != seen.holder().version()
                || !now.holder().id().equals(seen.holder().id());
    }

    /** Field by field what someone else left there, so that the second editor loses nothing typed. */
    private static List<Refusal> differences(Seen now, PartyDraft draft) {
        var refusals = new ArrayList<Refusal>();
        refusals.add(Refusal.state("refusal.changed-meanwhile"));
        differs(refusals, "side", now.side(), draft.side());
        differs(refusals, "role", now.role(), draft.role());
        differs(refusals, "position", now.position(), Texts.clean(draft.position()));
        differs(refusals, "name", now.holder().name(), Texts.clean(draft.name()));
        differs(refusals, "bornOn", now.holder().bornOn(), draft.bornOn());
        return refusals;
    }

    private static void differs(List<Refusal> refusals, String field, @Nullable Object theirs, @Nullable Object mine) {
        if (!Objects.equals(theirs, mine)) {
            refusals.add(Refusal.field(field, "refusal.field-changed-meanwhile", String.valueOf(theirs)));
        }
    }
}
