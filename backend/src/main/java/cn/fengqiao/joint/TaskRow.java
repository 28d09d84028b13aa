package cn.fengqiao.joint;

import cn.fengqiao.dispute.DisputeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task as a dispute's page and its owner's start page show it.
 *
 * @param disputeTitle empty for who has no part in the dispute
 * @param owner who in the agency, by name; may be empty
 * @param mine true when the actor may tick it off
 */
public record TaskRow(
        String id,
        DisputeId dispute,
        String number,
        String disputeTitle,
        TaskKind kind,
        String title,
        String agency,
        String owner,
        TaskState state,
        Instant givenAt,
        Instant dueAt,
        boolean overdue,
        @Nullable Instant doneAt,
        String result,
        boolean mine) {}
