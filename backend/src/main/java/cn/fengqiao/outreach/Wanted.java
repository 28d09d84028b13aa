package cn.fengqiao.outreach;

import java.time.Instant;

/**
 * What a visit asks of its lecturers.
 *
 * @param exceptVisitId the visit itself when it is already planned; empty when it is new
 */
public record Wanted(String topicCode, HostKind hostKind, Instant startsAt, Instant endsAt, String exceptVisitId) {}
