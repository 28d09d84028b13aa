package cn.fengqiao.outreach;

import java.time.Instant;
import java.util.List;

/**
 * A visit, as calendar and lists show it.
 *
 * @param place path of the host's division
 * @param nodeCode the calendar node it is held for; empty for none
 */
public record VisitRow(
        String id,
        long version,
        String number,
        String title,
        VisitState state,
        Instant startsAt,
        Instant endsAt,
        String areaCode,
        String place,
        String hostId,
        String hostName,
        HostKind hostKind,
        String topicCode,
        String topicName,
        List<Speaker> speakers,
        String nodeCode,
        String nodeName,
        int audience,
        String note,
        String cancelledFor) {

    public VisitRow {
        speakers = List.copyOf(speakers);
    }

    /** True when it is to take place and nobody speaks. */
    public boolean unstaffed() {
        return speakers.isEmpty() && (state == VisitState.DRAFT || state == VisitState.PUBLISHED);
    }

    /** What a form starts from. */
    public VisitDraft draft() {
        return new VisitDraft(
                title,
                hostId,
                topicCode,
                startsAt,
                endsAt,
                speakers.stream().map(Speaker::id).toList(),
                nodeCode,
                audience,
                note,
                "");
    }
}
