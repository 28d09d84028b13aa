package cn.fengqiao.representation;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyRecords;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Writes what {@link Representatives} was told, on a dispute that is locked already. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class RepresentationRecording {

    private final RepresentationReads reads;
    private final RepresentationEdges edges;
    private final PartyRecords records;
    private final RepresentationSettings settings;
    private final Telling telling;

    Outcome<String> add(Standing standing, RepresentativeDraft draft) {
        if (standing.closed()) {
            return Outcome.refused(Refusal.state("refusal.dispute-closed"));
        }
        var dispute = reads.principals(standing);
        var refusals = new ArrayList<>(RepresentationRules.whyNot(draft, dispute, settings, telling.today()));
        if (!draft.byParty()) {
            refusals.addAll(records.check(person(draft)));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var holder = dispute.party(draft.byPartyId())
                .map(Principals.One::holderId)
                .orElseGet(() -> records.keep(List.of(person(draft))).getFirst());
        var unfit = new ArrayList<>(RepresentationRules.speaker(holder, draft, dispute));
        unfit.addAll(RepresentationRules.r45(holder, draft.kind(), standing));
        if (!unfit.isEmpty()) {
            return Outcome.refused(unfit);
        }
        var mandate = Ids.fresh();
        var name = edges.add(standing.id(), mandate, holder, draft, telling.today());
        telling.tell(standing, StepKind.REPRESENTATIVE_ADDED, draft.kind().name(), name, mandate);
        return Outcome.done(mandate);
    }

    Outcome<DisputeId> end(Standing standing, String mandate, String reason) {
        if (!edges.end(standing.id(), mandate, reason, telling.today())) {
            return Outcome.refused(Refusal.state("refusal.mandate-over"));
        }
        telling.tell(standing, StepKind.REPRESENTATIVE_ENDED, "", reason, mandate);
        return Outcome.done(standing.id());
    }

    /** R34: the paper lies among the authorities of this dispute's dossier; what was filed is not taken out again. */
    Outcome<DisputeId> file(Standing standing, String mandate, String documentId) {
        var speaker = edges.file(standing.id(), mandate, documentId, telling.today());
        if (speaker.isEmpty()) {
            return Outcome.refused(new Refusal("R34", "refusal.authority-not-in-dossier", "documentId", List.of()));
        }
        telling.tell(standing, StepKind.AUTHORITY_FILED, "", speaker.get(), mandate);
        return Outcome.done(standing.id());
    }

    Outcome<DisputeId> goAlone(Standing standing, String partyId, String work) {
        var party = reads.principals(standing).party(partyId).orElse(null);
        if (party == null) {
            return Outcome.refused(Refusal.field("partyId", "refusal.party-gone"));
        }
        var whyNot = RepresentationRules.r33exception(party, telling.today());
        if (!whyNot.isEmpty()) {
            return Outcome.refused(whyNot);
        }
        edges.goAlone(standing.id(), partyId, telling.today());
        telling.tell(standing, StepKind.MINOR_ALONE, "", work, partyId);
        return Outcome.done(standing.id());
    }

    private static PartyDraft person(RepresentativeDraft draft) {
        return PartyDraft.person(
                "A", PartyRole.THIRD_PARTY, Texts.clean(draft.name()), draft.idNumber(), draft.phone());
    }
}
