package cn.fengqiao.joint;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A meeting of agencies about a dispute.
 *
 * @param agencyIds who took part
 * @param decisions what was decided, in sentences
 * @param tasks what was given to whom
 */
public record MeetingDraft(
        MeetingKind kind,
        Instant heldAt,
        String place,
        Set<String> agencyIds,
        String decisions,
        List<TaskDraft> tasks) {

    public MeetingDraft {
        agencyIds = Set.copyOf(agencyIds);
        tasks = List.copyOf(tasks);
    }
}
