package cn.fengqiao.mediation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One act of performing an obligation.
 *
 * @param amountFen what was paid, for money; null for other obligations, which are then performed in full
 * @param evidence receipt number, photo, who saw it
 */
public record PerformanceDraft(
        LocalDate performedOn, @Nullable Long amountFen, String evidence) {}
