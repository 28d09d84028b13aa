package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One complaint of a mediator (R05).
 *
 * @param founded null while nobody has decided
 * @param finding what was found; empty while nobody has decided
 */
public record ComplaintRow(
        String id,
        DisputeId dispute,
        String number,
        String mediator,
        ComplaintCode code,
        String text,
        LocalDate on,
        @Nullable Boolean founded,
        String finding) {}
