package cn.fengqiao.dispute;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over as the desk of its giver shows it.
 *
 * @param state offered and not answered yet, or returned and not given on since
 * @param to name of the agency it was offered to
 * @param dueOn last day to answer; null once returned
 * @param late true when that day has passed
 */
public record GivenHandover(
        DisputeId dispute,
        String number,
        String title,
        Risk risk,
        HandoverKind kind,
        HandoverState state,
        String to,
        @Nullable LocalDate dueOn,
        boolean late) {}
