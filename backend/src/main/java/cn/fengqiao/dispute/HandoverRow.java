package cn.fengqiao.dispute;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over as a dispute's page shows it.
 *
 * @param from name of the agency that gave it
 * @param notAsked why the parties were not asked; empty when they agree
 * @param answer why it was returned, or what was said on acceptance
 * @param dueOn last day to answer; null once answered
 */
public record HandoverRow(
        String id,
        HandoverKind kind,
        HandoverState state,
        String fromId,
        String from,
        String toId,
        String to,
        String reason,
        String notAsked,
        String answer,
        Instant at,
        @Nullable LocalDate dueOn) {}
