package cn.fengqiao.planner;

import java.time.LocalDate;

/** A duty outside the plan, such as a hearing: a fixed stop of the lecturer's day. */
public record Engagement(LocalDate date, Span span, String place) {}
