package cn.fengqiao.dispute;

import static cn.fengqiao.security.Permission.DISPUTE_HANDLE;
import static cn.fengqiao.security.Permission.DISPUTE_REPORT;
import static cn.fengqiao.security.Permission.POLICE_CASE_HANDLE;

import cn.fengqiao.security.Permission;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import cn.fengqiao.store.Commands;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** What people do with a dispute as a whole; each command checks role, area and the rules of the domain. */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Disputes {

    private static final int NOTE = 2_000;
    private static final List<Refusal> NOT_ALLOWED = List.of(Refusal.state("refusal.not-allowed"));
    /** What only the police of the area do; the rest is open to whoever takes disputes in. */
    private static final Set<StepKind> POLICE = EnumSet.of(StepKind.RISK_GRADED, StepKind.DECISION_RECORDED);

    private final Commands commands;
    private final DisputeAccess access;
    private final DisputeChange change;
    private final OpenProcedures procedures;
    private final DisputeClock clock;
    private final List<Afterwards> afterwards;

    public Outcome<DisputeId> accept(CommandId command, DisputeId id) {
        return run(
                command,
                id,
                "accepted",
                StepKind.ACCEPTED,
                "",
                "",
                (dispute, standing) -> access.decides(standing)
                        ? dispute.accept(standing, clock.today(), clock.toStart())
                        : NOT_ALLOWED);
    }

    /** 不予受理: closes it with the reason, and with what the parties were told to do instead (R01). */
    public Outcome<DisputeId> decline(CommandId command, DisputeId id, String reason, String otherWays) {
        var missing = Notes.needed("reason", reason, NOTE).and("otherWays", otherWays, NOTE);
        return missing.orElse(() -> run(
                command,
                id,
                "declined",
                StepKind.DECLINED,
                "",
                Texts.clean(reason) + "\n" + Texts.clean(otherWays),
                (dispute, standing) ->
                        access.decides(standing) ? dispute.decline(standing, clock.today()) : NOT_ALLOWED));
    }

    public Outcome<DisputeId> update(CommandId command, DisputeId id, DisputeEdit edit) {
        return commands.once(
                command,
                "dispute.edited",
                DisputeId.class,
                () -> access.command(id, DISPUTE_HANDLE, standing -> change.edit(standing, edit)));
    }

    /** Confirms a grade; the reason says why it differs from the suggestion or which facts carry it. */
    public Outcome<DisputeId> gradeRisk(CommandId command, DisputeId id, Risk risk, String reason) {
        return Notes.needed("reason", reason, NOTE)
                .orElse(() -> run(
                        command,
                        id,
                        "risk-graded",
                        StepKind.RISK_GRADED,
                        risk.name(),
                        Texts.clean(reason),
                        (dispute, standing) -> then(
                                dispute.grade(standing, risk, clock.riskUntil(risk), clock.today()),
                                () -> afterwards.forEach(each -> each.graded(standing, risk)))));
    }

    /** Records that the parties were told of court, arbitration, administration or 信访 (R01, R13). */
    public Outcome<DisputeId> tellOtherWays(CommandId command, DisputeId id, String text) {
        return Notes.needed("text", text, NOTE)
                .orElse(() -> run(
                        command,
                        id,
                        "other-ways-told",
                        StepKind.OTHER_WAYS_TOLD,
                        "",
                        Texts.clean(text),
                        (dispute, standing) -> dispute.tellOtherWays(standing, clock.today())));
    }

    /** Records what the police decided about domestic violence; opens the way to a mediated closing. */
    public Outcome<DisputeId> recordDecision(
            CommandId command, DisputeId id, ViolenceDecision decision, LocalDate on, String documentNumber) {
        if (on.isAfter(clock.today())) {
            return Outcome.refused(Refusal.field("on", "refusal.in-the-future"));
        }
        var note = Texts.clean(documentNumber);
        return Notes.fits("documentNumber", documentNumber, 100)
                .orElse(() -> commands.once(
                        command,
                        "dispute.violence-decided",
                        DisputeId.class,
                        () -> access.command(
                                id, POLICE_CASE_HANDLE, standing -> decide(standing, decision, on, note))));
    }

    private Outcome<DisputeId> decide(Standing standing, ViolenceDecision decision, LocalDate on, String note) {
        return change.apply(
                standing,
                "dispute.violence-decided",
                StepKind.DECISION_RECORDED,
                decision.name(),
                note,
                (dispute, now) -> then(
                        dispute.decide(now, decision, on),
                        () -> afterwards.forEach(each -> each.violenceDecided(now, decision, on))));
    }

    /** Takes the mark of violence off what was found unfounded; the decision stays on record with the reason. */
    public Outcome<DisputeId> clearViolence(CommandId command, DisputeId id, String reason) {
        return Notes.needed("reason", reason, NOTE)
                .orElse(() -> run(
                        command,
                        id,
                        "violence-cleared",
                        StepKind.VIOLENCE_CLEARED,
                        ViolenceDecision.UNFOUNDED.name(),
                        Texts.clean(reason),
                        (dispute, standing) -> dispute.clearViolence(standing)));
    }

    /** Closes the dispute; an open procedure ends with it, so that every exit is one step (R01). */
    public Outcome<DisputeId> close(CommandId command, DisputeId id, Closing closing, String reason) {
        return Notes.needed("reason", reason, NOTE)
                .orElse(() -> run(
                        command,
                        id,
                        "closed",
                        StepKind.CLOSED,
                        closing.name(),
                        Texts.clean(reason),
                        (dispute, standing) -> {
                            if (!access.mayClose(closing, standing)) {
                                return NOT_ALLOWED;
                            }
                            var whyNot = dispute.close(standing, closing, clock.today());
                            if (whyNot.isEmpty() && standing.hasOpenProcedure()) {
                                procedures.endWith(standing, closing, Texts.clean(reason));
                            }
                            return then(whyNot, () -> afterwards.forEach(each -> each.closed(standing, closing)));
                        }));
    }

    /** Adds a note to the timeline, also after closing: closed is not frozen. */
    public Outcome<DisputeId> addNote(CommandId command, DisputeId id, String note) {
        return Notes.needed("note", note, NOTE)
                .orElse(() -> run(
                        command,
                        id,
                        "note-added",
                        StepKind.NOTE_ADDED,
                        "",
                        Texts.clean(note),
                        (dispute, standing) -> List.of()));
    }

    private static List<Refusal> then(List<Refusal> whyNot, Runnable work) {
        if (whyNot.isEmpty()) {
            work.run();
        }
        return whyNot;
    }

    private Outcome<DisputeId> run(
            CommandId command,
            DisputeId id,
            String done,
            StepKind step,
            String detail,
            String note,
            BiFunction<Dispute, Standing, List<Refusal>> transition) {
        return commands.once(
                command,
                "dispute." + done,
                DisputeId.class,
                () -> access.command(
                        id,
                        permission(step),
                        standing -> change.apply(standing, "dispute." + done, step, detail, note, transition)));
    }

    private static Permission permission(StepKind step) {
        return step == StepKind.VIOLENCE_CLEARED
                ? POLICE_CASE_HANDLE
                : POLICE.contains(step) ? DISPUTE_HANDLE : DISPUTE_REPORT;
    }
}
