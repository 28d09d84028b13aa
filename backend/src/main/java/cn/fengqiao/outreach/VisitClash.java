package cn.fengqiao.outreach;

import java.time.Instant;

/**
 * A time at which somebody who speaks at a visit cannot come.
 *
 * @param title of the other visit; empty when the lecturer is away
 */
public record VisitClash(Instant startsAt, Instant endsAt, String lecturer, String title) {}
