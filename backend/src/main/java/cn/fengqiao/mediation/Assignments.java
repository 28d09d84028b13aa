package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Notes;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.recusal.Recusals;
import cn.fengqiao.security.Acting;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import java.util.List;
import java.util.Set;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Who mediates and who did: asked, accepted, replaced, in the chair, and whether a path to a party was found since. */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Assignments {

    private static final int NOTE = 2_000;

    private final ProcedureFile file;
    private final Assigning assigning;
    private final AssignmentReads reads;
    private final DisputeAccess access;
    private final Recusals recusals;
    private final Acting acting;

    /** Those of today first; empty when the actor may not see the dispute. */
    public List<AssignmentRow> of(DisputeId id) {
        return access.look(id).map(this::rows).orElse(List.of());
    }

    /** R08: asks somebody to mediate; a path to a party is refused unless disclosed and waived by all (R43, R44). */
    public Outcome<ProcedureId> assign(CommandId command, ProcedureId id, AssignmentDraft draft) {
        return Notes.fits("reason", draft.reason(), NOTE)
                .fit("disclosure", draft.disclosure(), NOTE)
                .orElse(() -> file.command(
                        command,
                        "mediator-assigned",
                        ProcedureId.class,
                        id,
                        opened -> assigning.assign(opened, draft)));
    }

    /** The answer of whoever was asked; a refusal needs a reason and ends the assignment. */
    public Outcome<ProcedureId> answer(
            CommandId command, ProcedureId id, String personId, boolean accepted, String reason) {
        var notes = accepted ? Notes.fits("reason", reason, NOTE) : Notes.needed("reason", reason, NOTE);
        return notes.orElse(() -> file.command(
                command,
                "assignment-answered",
                ProcedureId.class,
                id,
                opened -> assigning.answer(opened, personId, accepted, Texts.clean(reason))));
    }

    /** Hands the chair over. */
    public Outcome<ProcedureId> preside(CommandId command, ProcedureId id, String personId) {
        return file.command(
                command, "presiding-changed", ProcedureId.class, id, opened -> assigning.preside(opened, personId));
    }

    /** R10: these parties accept this mediator; the list replaces an earlier one. */
    public Outcome<ProcedureId> acceptedBy(CommandId command, ProcedureId id, String personId, Set<String> partyIds) {
        if (partyIds.isEmpty()) {
            return Outcome.refused(Refusal.field("partyIds", "refusal.missing"));
        }
        return file.command(
                command,
                "mediator-accepted",
                ProcedureId.class,
                id,
                opened -> assigning.acceptedBy(opened, personId, partyIds));
    }

    private List<AssignmentRow> rows(Standing standing) {
        var found = reads.of(standing.id());
        var asked = found.stream()
                .filter(each -> each.until() == null && each.open())
                .map(AssignmentReads.Found::personId)
                .toList();
        var candidates = recusals.candidates(standing.id(), asked);
        var viewer = new Viewer(acting.actor(), standing);
        return found.stream()
                .filter(each -> viewer.seesProcedure(each.procedureId()))
                .map(each -> each.row(candidates.get(each.personId())))
                .toList();
    }
}
