package cn.fengqiao.outreach;

import java.time.Instant;

/** Something that was done about a visit, as its timeline shows it. */
public record VisitStep(String kind, Instant at, String by, String note) {}
