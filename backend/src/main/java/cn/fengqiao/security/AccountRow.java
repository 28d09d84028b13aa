package cn.fengqiao.security;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account as an administrator sees it.
 *
 * @param lockedUntil set only while the lock lasts
 */
public record AccountRow(
        String id,
        String username,
        String name,
        AccountState state,
        boolean demo,
        @Nullable Instant lockedUntil,
        @Nullable Instant lastSignIn,
        List<Grant> grants) {

    public AccountRow {
        grants = List.copyOf(grants);
    }
}
