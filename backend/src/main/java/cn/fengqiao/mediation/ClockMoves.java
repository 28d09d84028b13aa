package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeCourse;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.Steps;
import cn.fengqiao.mediation.ProcedureFile.Opened;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what {@link Clocks} was told, after {@link ClockRules} had no objection. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class ClockMoves {

    private final ProcedureFile file;
    private final DisputeCourse course;
    private final Steps steps;
    private final ProcedureClock clock;

    Outcome<ProcedureId> extend(Opened opened, LocalDate until, boolean allAgree, String reason) {
        var procedure = opened.procedure();
        var whyNot = new ArrayList<>(ClockRules.extend(
                opened.facts(), opened.standing().typeCode(), procedure.getDueOn(), until, allAgree, clock.today()));
        whyNot.addAll(ClockRules.r54(
                opened.facts(), until, clock.petitionUntil(opened.facts().openedOn())));
        return moved(opened, whyNot, StepKind.CLOCK_EXTENDED, reason, () -> procedure.dueOn(until));
    }

    Outcome<ProcedureId> suspend(Opened opened, String reason) {
        var procedure = opened.procedure();
        var whyNot =
                ClockRules.suspend(opened.facts(), opened.standing().typeCode(), procedure.getSuspendedOn() != null);
        return moved(opened, whyNot, StepKind.CLOCK_SUSPENDED, reason, () -> procedure.suspended(clock.today()));
    }

    Outcome<ProcedureId> resume(Opened opened, String note) {
        var procedure = opened.procedure();
        var since = procedure.getSuspendedOn();
        var whyNot = ClockRules.resume(opened.facts(), since != null);
        return moved(
                opened,
                whyNot,
                StepKind.CLOCK_RESUMED,
                note,
                () -> procedure.resumed(clock.resumed(
                        opened.facts().kind(), opened.standing().typeCode(), since, procedure.getDueOn())));
    }

    private Outcome<ProcedureId> moved(Opened opened, List<Refusal> whyNot, StepKind step, String note, Runnable move) {
        if (!whyNot.isEmpty()) {
            return Outcome.refused(whyNot);
        }
        move.run();
        file.save(opened.procedure());
        var due = due(opened.procedure());
        course.dueOn(opened.standing(), due);
        steps.add(opened.dispute(), opened.id().value(), step, due == null ? "" : due.toString(), note);
        return Outcome.done(opened.id());
    }

    /** A clock that stands still has no last day. */
    private static @Nullable LocalDate due(Procedure procedure) {
        return procedure.getSuspendedOn() == null ? procedure.getDueOn() : null;
    }
}
