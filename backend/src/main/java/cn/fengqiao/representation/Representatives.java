package cn.fengqiao.representation;

import static cn.fengqiao.security.Permission.MEDIATION_HANDLE;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Notes;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.security.Acting;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Texts;
import cn.fengqiao.store.Commands;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** 代表人、代理人、监护人: who speaks for a party of one dispute, from when and until when. */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Representatives {

    private static final int TEXT = 500;

    private final Commands commands;
    private final DisputeAccess access;
    private final RepresentationReads reads;
    private final RepresentationRecording recording;
    private final Acting acting;
    private final Clock clock;

    /** Those who speak now first, then past ones; empty when the actor may not see the dispute. */
    public List<RepresentationRow> of(DisputeId id) {
        return access.look(id)
                .map(standing -> reads.of(id, Sight.of(acting.actor(), standing)))
                .orElse(List.of());
    }

    /** R33: minors whose guardian was not told and who do not go alone. */
    public List<RepresentationRow.Principal> minorsAlone(DisputeId id) {
        return access.look(id)
                .map(standing -> reads.minorsAlone(
                        id,
                        LocalDate.now(clock).minusYears(RepresentationRules.ADULT),
                        Sight.of(acting.actor(), standing)))
                .orElse(List.of());
    }

    /** Whether the actor may change who speaks. */
    public boolean mayChange(DisputeId id) {
        return access.look(id)
                .map(standing -> !standing.closed() && DisputeAccess.may(acting.actor(), MEDIATION_HANDLE, standing))
                .orElse(false);
    }

    /** Answers with the id of the mandate. */
    public Outcome<String> add(CommandId command, DisputeId id, RepresentativeDraft draft) {
        return Notes.fits("authority", draft.authority(), TEXT)
                .fit("scope", draft.scope(), TEXT)
                .orElse(() ->
                        run(command, "represented", String.class, id, standing -> recording.add(standing, draft)));
    }

    /** R34: ties a paper of the dossier to the mandate that it proves; also after closing, papers come late. */
    public Outcome<DisputeId> file(CommandId command, DisputeId id, String mandateId, String documentId) {
        return run(
                command,
                "authority-filed",
                DisputeId.class,
                id,
                standing -> recording.file(standing, mandateId, documentId));
    }

    /** Withdrawn, resigned, grown up; what was signed before stays signed. */
    public Outcome<DisputeId> end(CommandId command, DisputeId id, String mandateId, String reason) {
        return Notes.needed("reason", reason, TEXT)
                .orElse(() -> run(
                        command,
                        "representation-ended",
                        DisputeId.class,
                        id,
                        standing -> recording.end(standing, mandateId, Texts.clean(reason))));
    }

    /** R33: a party of 16 or 17 that lives on its own work and agrees to go without a guardian. */
    public Outcome<DisputeId> goAlone(CommandId command, DisputeId id, String partyId, String work) {
        return Notes.needed("work", work, TEXT)
                .orElse(() -> run(
                        command,
                        "minor-alone",
                        DisputeId.class,
                        id,
                        standing -> recording.goAlone(standing, partyId, Texts.clean(work))));
    }

    private <T> Outcome<T> run(
            CommandId command, String name, Class<T> answer, DisputeId id, Function<Standing, Outcome<T>> work) {
        return commands.once(
                command, "representation." + name, answer, () -> access.command(id, MEDIATION_HANDLE, work));
    }
}
