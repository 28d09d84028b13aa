package cn.fengqiao.dispute;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that went up a level and still waits there.
 *
 * @param agency who did not act: the receiver that does not answer, who answers for the dispute, or who leads the procedure
 * @param since when it went up
 * @param dueOn the day that passed; of obligations the first of them; null for what was returned twice
 */
public record EscalationRow(
        DisputeId dispute,
        String number,
        String title,
        Risk risk,
        EscalationReason reason,
        String agency,
        Instant since,
        @Nullable LocalDate dueOn) {}
