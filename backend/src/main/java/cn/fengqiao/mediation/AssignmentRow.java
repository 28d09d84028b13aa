package cn.fengqiao.mediation;

import cn.fengqiao.recusal.Tie;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's part in a procedure, with everything that speaks for or against it.
 *
 * @param until set when it ended
 * @param answerDueOn last day to answer; null for assignments of an earlier time
 * @param late true while the answer is overdue
 * @param endedFor why it ended: refused, replaced, objected to; may be empty
 * @param trainedUntilOn null when nobody recorded it
 * @param untrained true when the training has expired (R04)
 * @param acceptedBy how many parties accepted this mediator (R10)
 * @param disclosed what was disclosed; empty when nothing was
 * @param tie a path to a party that nobody disclosed yet; null when there is none
 */
public record AssignmentRow(
        ProcedureId procedure,
        ProcedureKind kind,
        boolean open,
        String personId,
        String name,
        String agency,
        boolean presiding,
        AssignmentMode mode,
        LocalDate from,
        @Nullable LocalDate until,
        AssignmentAnswer answer,
        @Nullable LocalDate answerDueOn,
        boolean late,
        String endedFor,
        @Nullable LocalDate trainedUntilOn,
        boolean untrained,
        int acceptedBy,
        String disclosed,
        @Nullable Tie tie) {}
