package cn.fengqiao.mediation;

import static cn.fengqiao.security.Permission.DISPUTE_ASSIGN;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeCourse;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Notes;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.Steps;
import cn.fengqiao.mediation.ProcedureFile.Opened;
import cn.fengqiao.security.Acting;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/**
 * 虚假调解嫌疑 (R47): whoever suspects it stops the procedure and reports. Nothing is mediated or agreed until whoever answers
 * for the station has looked into it; the clock stands still meanwhile.
 */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Suspicions {

    private static final int TEXT = 2_000;

    private final ProcedureFile file;
    private final SuspicionReads reads;
    private final DisputeAccess access;
    private final DisputeCourse course;
    private final Steps steps;
    private final ProcedureClock clock;
    private final Acting acting;

    public Outcome<ProcedureId> report(CommandId command, ProcedureId id, String reason) {
        return Notes.needed("reason", reason, TEXT)
                .orElse(() -> file.command(
                        command, "suspected", ProcedureId.class, id, opened -> report(opened, Texts.clean(reason))));
    }

    /** Looked into and found groundless; where it was sham, the procedure is ended instead. */
    public Outcome<ProcedureId> clear(CommandId command, ProcedureId id, String finding) {
        return Notes.needed("reason", finding, TEXT)
                .orElse(() -> file.command(
                        command,
                        "suspicion-cleared",
                        ProcedureId.class,
                        id,
                        opened -> clear(opened, Texts.clean(finding))));
    }

    /** The open procedures of the dispute under suspicion; seen by whoever reads disputes of the area. */
    public List<SuspicionRow> of(DisputeId id) {
        return access.look(id).map(Standing::id).map(reads::of).orElse(List.of());
    }

    /** What supervisors have to look into, oldest first. */
    public List<SuspicionRow> waiting() {
        return reads.waiting(acting.actor());
    }

    public boolean mayClear(DisputeId id) {
        return access.look(id)
                .map(standing -> DisputeAccess.may(acting.actor(), DISPUTE_ASSIGN, standing))
                .orElse(false);
    }

    private Outcome<ProcedureId> report(Opened opened, String reason) {
        var procedure = opened.procedure();
        if (!opened.facts().open() || procedure.getSuspectedOn() != null) {
            return Outcome.refused(Refusal.rule("R47", "refusal.suspected-already"));
        }
        procedure.suspected(clock.today());
        file.save(procedure);
        course.dueOn(opened.standing(), null);
        steps.add(opened.dispute(), opened.id().value(), StepKind.SHAM_SUSPECTED, "", reason);
        return Outcome.done(opened.id());
    }

    private Outcome<ProcedureId> clear(Opened opened, String finding) {
        if (!DisputeAccess.may(acting.actor(), DISPUTE_ASSIGN, opened.standing())) {
            return Outcome.refused(Refusal.rule("R47", "refusal.suspicion-head"));
        }
        var procedure = opened.procedure();
        var since = procedure.getSuspectedOn();
        if (since == null) {
            return Outcome.refused(Refusal.state("refusal.not-suspected"));
        }
        procedure.cleared(
                clock.resumed(opened.facts().kind(), opened.standing().typeCode(), since, procedure.getDueOn()));
        file.save(procedure);
        course.dueOn(opened.standing(), procedure.getDueOn());
        steps.add(opened.dispute(), opened.id().value(), StepKind.SUSPICION_CLEARED, "", finding);
        return Outcome.done(opened.id());
    }
}
