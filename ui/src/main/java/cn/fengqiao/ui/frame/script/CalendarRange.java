package cn.fengqiao.ui.frame.script;

import java.time.LocalDateTime;

/** A stretch of time: what the calendar shows just now, or what somebody marked in order to make an entry. */
public record CalendarRange(LocalDateTime start, LocalDateTime end, boolean allDay) {}
