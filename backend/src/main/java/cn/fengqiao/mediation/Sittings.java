package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Notes;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Audit;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Texts;
import java.util.List;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/**
 * Sessions planned ahead, moved, cancelled and held; nobody mediates in two places at once and no room is taken twice.
 * The notes of a separate session open for those named alone, and every look is noted.
 */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Sittings {

    private static final int TEXT = 20_000;
    private static final int REASON = 2_000;

    private final ProcedureFile file;
    private final SittingPlans plans;
    private final SittingReads reads;
    private final DisputeAccess access;
    private final Acting acting;
    private final Audit audit;

    /** Latest first; empty when the actor may not see the dispute. */
    public List<SittingRow> of(DisputeId id) {
        return access.look(id)
                .map(standing -> reads.of(new Viewer(acting.actor(), standing)))
                .orElse(List.of());
    }

    public Outcome<ProcedureId> plan(CommandId command, ProcedureId id, SittingDraft draft) {
        return Notes.needed("place", draft.time().place(), 200)
                .orElse(() -> file.command(
                        command, "session-planned", ProcedureId.class, id, opened -> plans.plan(opened, draft)));
    }

    public Outcome<ProcedureId> move(CommandId command, String session, SittingTime time) {
        return Notes.needed("place", time.place(), 200)
                .orElse(() -> run(command, "session-moved", session, opened -> plans.move(opened, session, time)));
    }

    public Outcome<ProcedureId> cancel(CommandId command, String session, String reason) {
        return Notes.needed("reason", reason, REASON)
                .orElse(() -> run(
                        command,
                        "session-cancelled",
                        session,
                        opened -> plans.cancel(opened, session, Texts.clean(reason))));
    }

    /** Records that it took place, under every rule that a session is under (R06, R10, R36, R44). */
    public Outcome<ProcedureId> held(CommandId command, String session, HeldDraft draft) {
        return Notes.needed("minutes", draft.minutes(), TEXT)
                .orElse(() -> run(command, "session-held", session, opened -> plans.held(opened, session, draft)));
    }

    /** Notes of a separate session; empty for whoever is not named, as if there were none. */
    public Optional<String> notes(String session) {
        return reads.disputeOf(session)
                .flatMap(access::look)
                .flatMap(standing -> reads.notes(session, acting.actor().personId()))
                .map(text -> {
                    audit.looked("session.notes", "Session", session, "");
                    return text;
                });
    }

    private Outcome<ProcedureId> run(
            CommandId command,
            String name,
            String session,
            java.util.function.Function<ProcedureFile.Opened, Outcome<ProcedureId>> work) {
        return file.run(command, name, ProcedureId.class, session, () -> reads.procedureOf(session), work);
    }
}
