package cn.fengqiao.ui.frame.script;

import java.time.LocalDateTime;

/**
 * One entry on the calendar.
 *
 * @param title what stands on it; the list adds {@code detail}
 * @param look "draft" (dashed), "published" (solid), "done", "cancelled" (struck through), "node" (a calendar node, all
 *     day, behind the others)
 * @param lookWord the look in the reader's language, for the list and screen readers
 * @param movable false for what nobody may drag
 */
public record CalendarEvent(
        String id,
        String title,
        String detail,
        LocalDateTime start,
        LocalDateTime end,
        boolean allDay,
        String look,
        String lookWord,
        boolean movable) {}
