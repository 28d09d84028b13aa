package cn.fengqiao.security;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list.
 *
 * @param text part of a user name or name; empty for all
 */
public record AccountFilter(
        String text, @Nullable Role role, @Nullable AccountState state) {

    public static final AccountFilter ALL = new AccountFilter("", null, null);
}
