package cn.fengqiao.outreach;

/** A calendar node on its days of one year. */
public record NodeDays(CalendarNodeRow node, Span days) {}
