package cn.fengqiao.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the trail to list; empty texts and nulls stand for all.
 *
 * @param actor beginning of a name
 * @param action a whole action ({@code account.disabled})
 * @param nodeId id of the node it was done to
 */
public record AuditFilter(
        String actor,
        String action,
        String nodeId,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final AuditFilter ALL = new AuditFilter("", "", "", null, null);
}
