package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Notes;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.mediation.ProcedureFile.Opened;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Audit;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/**
 * 为达成调解所作的让步 (R46): it may not be used against the party afterwards, so it is sealed, seen by the mediators of the
 * procedure alone, leaves no word on the timeline, and goes into no form, package or answer to a question.
 *
 * @see "docs/decisions/what-is-said-apart-is-sealed-not-hidden.md"
 */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Concessions {

    private static final int TEXT = 2_000;

    private final ProcedureFile file;
    private final ConcessionStore store;
    private final DisputeAccess access;
    private final Acting acting;
    private final Audit audit;

    /** Those of the procedures that the actor mediates or mediated; every look is noted. */
    public List<ConcessionRow> of(DisputeId id) {
        var rows = access.look(id).map(this::rows).orElse(List.of());
        if (!rows.isEmpty()) {
            audit.looked("concessions", "Dispute", id.value(), "");
        }
        return rows;
    }

    /** Whether the actor mediates a procedure, and so may write down and read concessions in it. */
    public boolean mediates(ProcedureId id) {
        return store.mediates(id, acting.actor().personId());
    }

    public Outcome<ProcedureId> record(CommandId command, ProcedureId id, String partyId, String text) {
        return Notes.needed("text", text, TEXT)
                .orElse(() -> file.command(
                        command, "concession-noted", ProcedureId.class, id, opened -> record(opened, partyId, text)));
    }

    private Outcome<ProcedureId> record(Opened opened, String partyId, String text) {
        var actor = acting.actor();
        if (!store.mediates(opened.id(), actor.personId())) {
            return Outcome.refused(Refusal.rule("R46", "refusal.concession-mediators"));
        }
        return store.add(opened.id(), opened.dispute(), partyId, text, actor.name())
                ? Outcome.done(opened.id())
                : Outcome.refused(Refusal.field("partyId", "refusal.party-gone"));
    }

    private List<ConcessionRow> rows(Standing standing) {
        return store.of(standing.id(), acting.actor().personId());
    }
}
