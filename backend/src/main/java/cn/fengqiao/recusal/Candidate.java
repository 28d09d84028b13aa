package cn.fengqiao.recusal;

import org.jspecify.annotations.Nullable;

/**
 * What should be known of somebody before they are asked to mediate.
 *
 * @param load open procedures that they mediate today
 * @param tie null when no path of at most {@link Recusals#HOPS} steps was found
 */
public record Candidate(String personId, int load, @Nullable Tie tie) {}
