package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Risk;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing on the actor's desk.
 *
 * @param what the obligation's content, the latest step's note, or empty
 */
public record DeskItem(
        DeskReason reason,
        DisputeId dispute,
        String number,
        String title,
        Risk risk,
        String what,
        @Nullable LocalDate dueOn,
        @Nullable Instant at) {}
