package cn.fengqiao.outreach;

import java.time.Instant;

/** An absence, as the lecturer's page shows it. */
public record AbsenceRow(String id, AbsenceKind kind, Instant startsAt, Instant endsAt) {}
