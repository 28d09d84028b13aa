package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Notes;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Texts;
import cn.fengqiao.store.Commands;
import java.time.LocalDate;
import java.util.Set;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** What people do in a procedure up to the agreement; each command checks role, area and the rules of the procedure. */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Mediations {

    private static final int NOTE = 2_000;

    private final Commands commands;
    private final Opening opening;
    private final ProcedureFile file;
    private final Proceedings proceedings;
    private final Assigning assigning;

    /** Opens a procedure; a choice that the law forbids is refused with the article and the right way (R28–R31, R51–R55). */
    public Outcome<ProcedureId> open(CommandId command, DisputeId id, ProcedureDraft draft) {
        return Notes.fits("reason", draft.reason(), NOTE)
                .orElse(() ->
                        commands.once(command, "mediation.opened", ProcedureId.class, () -> opening.open(id, draft)));
    }

    /** R08: one or more mediators, appointed or chosen; the first one presides unless said otherwise. */
    public Outcome<ProcedureId> assign(
            CommandId command, ProcedureId id, String personId, AssignmentMode mode, boolean presiding) {
        return file.command(
                command,
                "mediator-assigned",
                ProcedureId.class,
                id,
                opened -> assigning.assign(opened, AssignmentDraft.of(personId, mode, presiding)));
    }

    public Outcome<ProcedureId> release(CommandId command, ProcedureId id, String personId, String reason) {
        return Notes.needed("reason", reason, NOTE)
                .orElse(() -> file.command(
                        command,
                        "mediator-released",
                        ProcedureId.class,
                        id,
                        opened -> assigning.release(opened, personId, Texts.clean(reason))));
    }

    /** R10: records that all parties who were not told yet were told their rights and duties. */
    public Outcome<ProcedureId> giveNotice(CommandId command, ProcedureId id, LocalDate on, String how) {
        return giveNotice(command, id, on, how, Set.of());
    }

    /** R10: the same for some of them; whoever becomes a party later is told later. */
    public Outcome<ProcedureId> giveNotice(
            CommandId command, ProcedureId id, LocalDate on, String how, Set<String> partyIds) {
        return Notes.fits("how", how, NOTE)
                .orElse(() -> file.command(
                        command,
                        "notice-given",
                        ProcedureId.class,
                        id,
                        opened -> proceedings.giveNotice(opened, on, Texts.clean(how), partyIds)));
    }

    /** R06: records whether a party agrees to be mediated; a refusal ends the procedure at once. */
    public Outcome<ProcedureId> recordConsent(
            CommandId command, ProcedureId id, String partyId, boolean consented, String note) {
        return Notes.fits("note", note, NOTE)
                .orElse(() -> file.command(
                        command,
                        consented ? "consent-given" : "consent-refused",
                        ProcedureId.class,
                        id,
                        opened -> proceedings.consent(opened, partyId, consented, Texts.clean(note))));
    }

    /** R06: several parties said yes; of all who have not answered when no ids are given. */
    public Outcome<ProcedureId> recordConsents(CommandId command, ProcedureId id, Set<String> partyIds, String note) {
        return Notes.fits("note", note, NOTE)
                .orElse(() -> file.command(
                        command,
                        "consents-given",
                        ProcedureId.class,
                        id,
                        opened -> proceedings.consentAll(opened, partyIds, Texts.clean(note))));
    }

    public Outcome<ProcedureId> hold(CommandId command, ProcedureId id, SessionDraft draft) {
        return Notes.needed("place", draft.place(), 200)
                .and("minutes", draft.minutes(), 20_000)
                .orElse(() -> file.command(
                        command, "session-held", ProcedureId.class, id, opened -> proceedings.hold(opened, draft)));
    }

    /** Ends a procedure without a whole agreement; needs a reason and what the parties were told (R13). */
    public Outcome<ProcedureId> end(CommandId command, ProcedureId id, EndDraft draft) {
        return Notes.needed("reason", draft.reason(), NOTE)
                .and("otherWays", draft.otherWays(), NOTE)
                .orElse(() -> file.command(
                        command, "ended", ProcedureId.class, id, opened -> proceedings.end(opened, draft)));
    }
}
