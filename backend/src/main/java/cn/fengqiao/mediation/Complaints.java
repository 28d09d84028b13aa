package cn.fengqiao.mediation;

import static cn.fengqiao.security.Permission.DISPUTE_ASSIGN;
import static cn.fengqiao.security.Permission.DISPUTE_READ;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Notes;
import cn.fengqiao.mediation.ProcedureFile.Opened;
import cn.fengqiao.security.Acting;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/**
 * Complaints of mediators with the law's four codes (R05). They are read by whoever answers for the area, not by the
 * mediator; no word of them stands on the timeline.
 */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Complaints {

    private static final int TEXT = 2_000;

    private final ProcedureFile file;
    private final ComplaintStore store;
    private final DisputeAccess access;
    private final Acting acting;

    public Outcome<ProcedureId> complain(
            CommandId command, ProcedureId id, String personId, ComplaintCode code, String text) {
        return Notes.needed("text", text, TEXT)
                .orElse(() -> file.command(command, "complained", ProcedureId.class, id, opened -> {
                    return store.add(opened.id(), personId, code, text)
                            ? Outcome.done(opened.id())
                            : Outcome.refused(Refusal.field("personId", "refusal.not-assigned"));
                }));
    }

    /** Whoever answers for the station says what was found; once. */
    public Outcome<ProcedureId> decide(CommandId command, String complaint, boolean founded, String finding) {
        return Notes.needed("reason", finding, TEXT)
                .orElse(() -> file.run(
                        command,
                        "complaint-decided",
                        ProcedureId.class,
                        complaint,
                        () -> store.procedureOf(complaint),
                        opened -> decide(opened, complaint, founded, finding)));
    }

    /** Of a dispute; empty for whoever does not answer for the area. */
    public List<ComplaintRow> of(DisputeId id) {
        return access.look(id)
                .filter(standing -> acting.actor().may(DISPUTE_READ, standing.areaCode()))
                .filter(standing ->
                        !standing.mediatorIds().contains(acting.actor().personId()))
                .map(standing -> store.of(standing.id()))
                .orElse(List.of());
    }

    /** Those that wait for a decision in the actor's areas, oldest first. */
    public List<ComplaintRow> waiting() {
        return store.waiting(acting.actor().areas(DISPUTE_READ));
    }

    private Outcome<ProcedureId> decide(Opened opened, String complaint, boolean founded, String finding) {
        if (!DisputeAccess.may(acting.actor(), DISPUTE_ASSIGN, opened.standing())) {
            return Outcome.refused(Refusal.rule("R05", "refusal.complaint-head"));
        }
        return store.decide(complaint, founded, finding)
                ? Outcome.done(opened.id())
                : Outcome.refused(Refusal.state("refusal.complaint-decided"));
    }
}
