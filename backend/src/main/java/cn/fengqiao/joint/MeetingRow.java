package cn.fengqiao.joint;

import java.time.Instant;
import java.util.List;

/**
 * A meeting as a dispute's page shows it.
 *
 * @param agencies names of who took part
 */
public record MeetingRow(
        String id, MeetingKind kind, Instant heldAt, String place, List<String> agencies, String decisions) {

    public MeetingRow {
        agencies = List.copyOf(agencies);
    }
}
