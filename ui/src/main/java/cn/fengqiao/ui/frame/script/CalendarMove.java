package cn.fengqiao.ui.frame.script;

import java.time.LocalDateTime;

/** Somebody drags an entry to another time, or makes it longer or shorter. */
public record CalendarMove(String id, LocalDateTime start, LocalDateTime end) {}
