package cn.fengqiao.outreach;

import java.time.Instant;

/** A time in which a lecturer cannot serve. */
public record AbsenceDraft(AbsenceKind kind, Instant startsAt, Instant endsAt) {}
