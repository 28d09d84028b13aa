package cn.fengqiao.security;

import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the account with which an installation without demo data begins. Its one-time password leaves the process by
 * the event alone; whoever missed it empties the data directory, or has another administrator reset it.
 */
@Slf4j
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class FirstAdministrator implements SmartLifecycle {

    private static final String USERNAME = "admin";

    private final Neo4jClient client;

    private final AccountStore store;

    private final PasswordHash passwords;

    private final Audit audit;

    private final TransactionTemplate transaction;

    private final ApplicationEventPublisher events;

    private volatile boolean running;

    @Override
    public void start() {
        if (isNeeded()) {
            make();
        }
        running = true;
    }

    private boolean isNeeded() {
        return client.query("RETURN NOT EXISTS { (:Account) }")
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    /** In the bureau that covers the most; without agencies there is nowhere to hold a role yet. */
    private void make() {
        client.query("""
                MATCH (agency:Agency)-[:COVERS]->(d:Division)
                WITH agency, min(size(d.prefix)) AS prefix
                RETURN agency.id
                ORDER BY prefix, agency.kind <> 'MUNICIPAL_BUREAU', agency.id
                LIMIT 1
                """)
                .fetchAs(String.class)
                .one()
                .ifPresentOrElse(this::make, () -> log.warn("No agency yet, so no first administrator either"));
    }

    private void make(String agencyId) {
        var password = Secrets.oneTimePassword();
        var hash = passwords.hash(password);
        var draft = new AccountDraft(USERNAME, "系统管理员", null, List.of(new GrantDraft(Role.ADMINISTRATOR, agencyId)));
        transaction.executeWithoutResult(status -> {
            var account = store.add(draft, hash, AccountState.MUST_CHANGE_PASSWORD, false);
            audit.did(Actor.SYSTEM, "account.first-made", "Account", account.id(), Map.of("agencyId", agencyId));
        });
        events.publishEvent(new FirstAdministratorMade(USERNAME, password));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the demo data, which brings accounts of its own; before the page opens. */
    @Override
    public int getPhase() {
        return 1;
    }
}
