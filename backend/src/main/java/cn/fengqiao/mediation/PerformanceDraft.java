package cn.fengqiao.mediation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One act of performing an obligation.
 *
 * @param amountFen what was paid, for money; null for other obligations, which are then performed in full
 * @param evidence receipt number, photo, who saw it
 * @param documentId a paper of the dossier that proves it; empty when there is none
 */
public record PerformanceDraft(
        LocalDate performedOn, @Nullable Long amountFen, String evidence, String documentId) {

    /** Proved by words alone. */
    public PerformanceDraft(LocalDate performedOn, @Nullable Long amountFen, String evidence) {
        this(performedOn, amountFen, evidence, "");
    }
}
