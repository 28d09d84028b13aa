package cn.fengqiao.aftercare;

import static cn.fengqiao.security.Permission.DISPUTE_HANDLE;
import static cn.fengqiao.security.Permission.DISPUTE_READ;
import static cn.fengqiao.security.Permission.MEDIATION_HANDLE;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Notes;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.security.Acting;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import cn.fengqiao.store.Commands;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/**
 * 回访、查访: what was planned, done, missed; and whether the quarrel came back. Visits after domestic violence are seen
 * and recorded only by whoever reads disputes of the area, because they tell of the decision (section 7).
 */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class FollowUps {

    private static final int TEXT = 2_000;

    private final Commands commands;
    private final DisputeAccess access;
    private final FollowUpReads reads;
    private final FollowUpEdges edges;
    private final FollowUpRecording recording;
    private final SuccessCounting counting;
    private final Acting acting;
    private final Clock clock;

    /** In the order of their days; empty when the actor may not see the dispute. */
    public List<FollowUpRow> of(DisputeId id) {
        return access.look(id).stream()
                .flatMap(standing ->
                        reads.of(id, today(), handles(standing)).stream().filter(row -> sees(standing, row.kind())))
                .toList();
    }

    private boolean handles(Standing standing) {
        var actor = acting.actor();
        return DisputeAccess.may(actor, DISPUTE_HANDLE, standing)
                || DisputeAccess.may(actor, MEDIATION_HANDLE, standing);
    }

    /** The four facts of success, each by itself (section 20). */
    public SuccessFacts success(DisputeId id) {
        return counting.of(access.look(id).map(Standing::id).orElseThrow(), today());
    }

    /** Whether the actor may record and plan here. */
    public boolean mayRecord(DisputeId id) {
        return access.look(id)
                .map(standing -> DisputeAccess.may(acting.actor(), MEDIATION_HANDLE, standing))
                .orElse(false);
    }

    /** One more look, besides what the risk asks for; of domestic violence only when violence was told. */
    public Outcome<DisputeId> plan(CommandId command, DisputeId id, FollowUpWay way, LocalDate dueOn) {
        if (dueOn.isBefore(today())) {
            return Outcome.refused(Refusal.field("dueOn", "refusal.in-the-past"));
        }
        return commands.once(
                command,
                "aftercare.planned",
                DisputeId.class,
                () -> access.command(id, MEDIATION_HANDLE, standing -> recording.plan(standing, way, dueOn)));
    }

    public Outcome<DisputeId> done(CommandId command, String followUp, FollowUpDraft draft) {
        return Notes.fits("signs", draft.signs(), TEXT)
                .fit("measures", draft.measures(), TEXT)
                .fit("note", draft.note(), TEXT)
                .orElse(() -> run(
                        command,
                        "followed-up",
                        followUp,
                        (standing, found) -> recording.done(standing, found, followUp, draft, today())));
    }

    /** It could not be done; the reason stays, and a new day can be planned. */
    public Outcome<DisputeId> missed(CommandId command, String followUp, String reason) {
        return ended(command, "missed", followUp, FollowUpState.MISSED, reason);
    }

    /** It is not needed any more. */
    public Outcome<DisputeId> cancel(CommandId command, String followUp, String reason) {
        return ended(command, "cancelled", followUp, FollowUpState.CANCELLED, reason);
    }

    /**
     * The quarrel came back; recorded against this, the old dispute.
     *
     * @param newNumber number of the dispute as which it was registered again; may be empty
     */
    public Outcome<DisputeId> relapsed(CommandId command, DisputeId id, LocalDate on, String newNumber, String note) {
        if (on.isAfter(today())) {
            return Outcome.refused(Refusal.field("on", "refusal.in-the-future"));
        }
        return Notes.needed("note", note, TEXT)
                .orElse(() -> commands.once(
                        command,
                        "aftercare.relapsed",
                        DisputeId.class,
                        () -> access.command(id, MEDIATION_HANDLE, standing -> {
                            var number = Texts.clean(newNumber);
                            if (!number.isEmpty()
                                    && !edges.cameBackAs(
                                            id, number, acting.actor().areas(DISPUTE_READ))) {
                                return Outcome.refused(Refusal.field("newNumber", "refusal.relapse-unknown"));
                            }
                            return recording.relapsed(standing, on, (number + " " + Texts.clean(note)).strip());
                        })));
    }

    private Outcome<DisputeId> ended(
            CommandId command, String name, String followUp, FollowUpState state, String reason) {
        return Notes.needed("reason", reason, TEXT)
                .orElse(() -> run(command, name, followUp, (standing, found) -> {
                    return edges.end(
                                    followUp,
                                    state,
                                    Texts.clean(reason),
                                    acting.actor().name())
                            ? recording.ended(standing, found, state, Texts.clean(reason))
                            : Outcome.refused(Refusal.state("refusal.follow-up-over"));
                }));
    }

    private Outcome<DisputeId> run(
            CommandId command,
            String name,
            String followUp,
            BiFunction<Standing, FollowUpReads.Found, Outcome<DisputeId>> work) {
        return commands.once(
                command,
                "aftercare." + name,
                DisputeId.class,
                () -> reads.find(followUp)
                        .map(found -> access.command(
                                found.dispute(),
                                MEDIATION_HANDLE,
                                standing -> sees(standing, found.kind())
                                        ? work.apply(standing, found)
                                        : Outcome.<DisputeId>refused(Refusal.notFound())))
                        .orElseGet(() -> Outcome.refused(Refusal.notFound())));
    }

    private boolean sees(Standing standing, FollowUpKind kind) {
        return kind == FollowUpKind.AGREEMENT || acting.actor().may(DISPUTE_READ, standing.areaCode());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
