package cn.fengqiao.outreach;

import java.time.Instant;
import java.util.List;

/**
 * What a form edits of a visit.
 *
 * @param title empty for a title made of topic and host
 * @param lecturerIds the first one leads; may be empty in a draft
 * @param nodeCode the calendar node it is held for; empty for none
 * @param requestId the request that it answers; empty for none
 */
public record VisitDraft(
        String title,
        String hostId,
        String topicCode,
        Instant startsAt,
        Instant endsAt,
        List<String> lecturerIds,
        String nodeCode,
        int audience,
        String note,
        String requestId) {

    public VisitDraft {
        title = title.strip();
        note = note.strip();
        lecturerIds = lecturerIds.stream().distinct().toList();
    }

    /** The same visit at another time. */
    public VisitDraft at(Instant start, Instant end) {
        return new VisitDraft(title, hostId, topicCode, start, end, lecturerIds, nodeCode, audience, note, requestId);
    }

    /** The same visit with other lecturers. */
    public VisitDraft by(List<String> lecturers) {
        return new VisitDraft(
                title, hostId, topicCode, startsAt, endsAt, lecturers, nodeCode, audience, note, requestId);
    }
}
