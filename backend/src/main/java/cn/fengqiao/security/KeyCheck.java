package cn.fengqiao.security;

import cn.fengqiao.store.CannotStart;
import cn.fengqiao.store.DataDirectory;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Refuses to start with keys that are not those of the database, before anything is sealed or noted with them. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class KeyCheck implements SmartLifecycle {

    private final Neo4jClient client;

    private final Vault vault;

    private final DataDirectory data;

    private final ApplicationEventPublisher events;

    private volatile boolean running;

    @Override
    public void start() {
        client.query("""
                MATCH (head:AuditHead {id: $id})
                RETURN head.seq AS seq, head.hash AS hash, coalesce(head.seal, '') AS seal
                """)
                .bindAll(Map.of("id", AuditWriter.HEAD))
                .fetchAs(AuditHead.class)
                .mappedBy((types, row) -> AuditHead.of(row))
                .one()
                .filter(head -> !vault.isOwnTrail(head))
                .ifPresent(head -> {
                    throw new CannotStart(CannotStart.Reason.WRONG_KEYS, vault.file());
                });
        if (KeyPlace.isInside(vault.file(), data.root())) {
            events.publishEvent(new KeysBesideData(vault.file(), data.root()));
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before reference and demo data. */
    @Override
    public int getPhase() {
        return -1;
    }
}
