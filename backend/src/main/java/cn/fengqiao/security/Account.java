package cn.fengqiao.security;

import cn.fengqiao.shared.Ids;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * What a person signs in with. Each change gives a new stamp, which ends the sessions that carry the old one. Failed
 * attempts and locks are kept beside it by {@link SignInBook}, so that guessing a password disturbs no administrator.
 */
@Node("Account")
record Account(
        @Id String id,
        @Version @Nullable Long version,
        String username,
        String name,
        String passwordHash,
        AccountState state,
        String stamp,
        boolean demo,
        Instant createdAt,
        @Nullable Instant passwordChangedAt) {

    static Account made(
            String username, String name, String passwordHash, AccountState state, boolean demo, Instant at) {
        return new Account(Ids.fresh(), null, username, name, passwordHash, state, Ids.fresh(), demo, at, null);
    }

    Account disabled() {
        return with(passwordHash, AccountState.DISABLED, passwordChangedAt);
    }

    /** Usable again, with a one-time password: nobody knows who learnt the old one meanwhile. */
    Account withOneTimePassword(String hash) {
        return with(hash, AccountState.MUST_CHANGE_PASSWORD, passwordChangedAt);
    }

    Account withOwnPassword(String hash, Instant at) {
        return with(hash, AccountState.ACTIVE, at);
    }

    /** Its grants changed: sessions that still hold the old ones end. */
    Account stampedAnew() {
        return with(passwordHash, state, passwordChangedAt);
    }

    private Account with(String hash, AccountState next, @Nullable Instant changedAt) {
        return new Account(id, version, username, name, hash, next, Ids.fresh(), demo, createdAt, changedAt);
    }
}
