package cn.fengqiao.security;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts wrong passwords, locks when they are too many, and remembers the last sign-in; all in the store. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class SignInBook {

    private final Neo4jClient client;

    private final SecuritySettings settings;

    private final Clock clock;

    @Transactional(readOnly = true)
    public boolean isLocked(String accountId) {
        return client.query("""
                MATCH (account:Account {id: $id})
                RETURN coalesce(account.lockedUntilAt > $now, false)
                """)
                .bindAll(Map.of("id", accountId, "now", now()))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    /** Counts one more and tells whether the account is locked now. */
    @Transactional
    public boolean wrong(String accountId) {
        return client.query("""
                MATCH (account:Account {id: $id})
                SET account.failedAttempts = coalesce(account.failedAttempts, 0) + 1
                WITH account, account.failedAttempts >= $limit AS locked
                SET account.failedAttempts = CASE WHEN locked THEN 0 ELSE account.failedAttempts END,
                  account.lockedUntilAt = CASE WHEN locked THEN $until ELSE account.lockedUntilAt END
                RETURN locked
                """)
                .bindAll(Map.of(
                        "id", accountId,
                        "limit", settings.failuresBeforeLock(),
                        "until", at(clock.instant().plus(settings.lockFor()))))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    @Transactional
    public void right(String accountId) {
        client.query("""
                MATCH (account:Account {id: $id})
                SET account.failedAttempts = 0, account.lockedUntilAt = null, account.lastSignInAt = $now
                """).bindAll(Map.of("id", accountId, "now", now())).run();
    }

    /** Joins the running transaction. */
    void unlock(String accountId) {
        client.query("""
                MATCH (account:Account {id: $id})
                SET account.failedAttempts = 0, account.lockedUntilAt = null
                """).bindAll(Map.of("id", accountId)).run();
    }

    private Object now() {
        return at(clock.instant());
    }

    private static Object at(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }
}
