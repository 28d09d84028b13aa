package cn.fengqiao.representation;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.people.PartyRecords;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import java.util.List;
import java.util.Set;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Writes what {@link Invitations} was told, on a dispute that is locked already. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class Inviting {

    private final InvitationEdges edges;
    private final PartyRecords records;
    private final Telling telling;

    Outcome<String> invite(Standing standing, InvitationDraft draft) {
        if (standing.closed()) {
            return Outcome.refused(Refusal.state("refusal.dispute-closed"));
        }
        var refusals = records.check(draft.guest());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var guest = records.keep(List.of(draft.guest())).getFirst();
        if (edges.takesPart(standing.id(), guest)) {
            return Outcome.refused(Refusal.field("idNumber", "refusal.invitee-is-party"));
        }
        if (draft.kind() == InviteeKind.EXPERT && standing.mediatedForCourt(guest)) {
            return Outcome.refused(new Refusal("R45", "refusal.court-mediator-expert", "name", List.of()));
        }
        var id = Ids.fresh();
        var name = edges.invite(standing.id(), id, guest, draft, telling.today());
        telling.tell(standing, StepKind.INVITED, draft.kind().name(), name, id);
        return Outcome.done(id);
    }

    Outcome<DisputeId> answer(Standing standing, String id, Set<String> partyIds, boolean agreed, String note) {
        var answered = edges.answer(standing.id(), id, partyIds, agreed, note, telling.now());
        if (answered == 0) {
            return Outcome.refused(Refusal.field("partyIds", "refusal.nobody-to-ask"));
        }
        var kind = agreed ? StepKind.INVITEE_WELCOME : StepKind.INVITEE_UNWELCOME;
        telling.tell(standing, kind, "", (answered + " " + note).strip(), id);
        return Outcome.done(standing.id());
    }

    Outcome<DisputeId> withdraw(Standing standing, String id, String reason) {
        if (!edges.withdraw(standing.id(), id, reason, telling.today())) {
            return Outcome.refused(Refusal.state("refusal.invitation-over"));
        }
        telling.tell(standing, StepKind.INVITATION_WITHDRAWN, "", reason, id);
        return Outcome.done(standing.id());
    }
}
