package cn.fengqiao.security;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator enters to make an account.
 *
 * @param personId the person of the graph who will sign in with it (officer, mediator, lecturer …), if there is one
 */
public record AccountDraft(
        String username, String name, @Nullable String personId, List<GrantDraft> grants) {

    public AccountDraft {
        username = username.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
        grants = List.copyOf(grants);
    }
}
