package cn.fengqiao.security;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Notes the end of the trail outside the database, every hour and when the product stops. */
@Slf4j
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class AuditNotary {

    private final Neo4jClient client;

    private final AuditAnchors anchors;

    private final Clock clock;

    private volatile boolean ready;

    private volatile long noted;

    /** Before that, demo data may still be thrown away and loaded anew. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        ready = true;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void note() {
        if (ready) {
            client.query("MATCH (head:AuditHead {id: $id}) RETURN head.seq AS seq, head.hash AS hash, '' AS seal")
                    .bindAll(Map.of("id", AuditWriter.HEAD))
                    .fetchAs(AuditHead.class)
                    .mappedBy((types, row) -> AuditHead.of(row))
                    .one()
                    .filter(head -> head.seq() > noted)
                    .ifPresent(this::note);
        }
    }

    @PreDestroy
    void end() {
        try {
            note();
        } catch (RuntimeException e) {
            log.warn("The end of the audit trail could not be noted at the stop: {}", e.getMessage());
        }
    }

    private void note(AuditHead head) {
        anchors.note(clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(), head.seq(), head.hash());
        noted = head.seq();
    }
}
