package cn.fengqiao.dispute;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells once in the timeline that a confirmed grade has run out; until someone grades anew, the old one stays in sight. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class RiskExpiry {

    /** In one transaction; the rest follows in the next. */
    private static final int AT_ONCE = 200;

    private static final String EXPIRED = """
            MATCH (d:Dispute)
            WHERE d.riskUntil < $today AND d.state <> 'CLOSED'
              AND (d.riskExpiryToldOn IS NULL OR d.riskExpiryToldOn <> d.riskUntil)
            WITH d LIMIT $most
            SET d.riskExpiryToldOn = d.riskUntil
            RETURN d.id AS id, d.risk AS risk, toString(d.riskUntil) AS until
            """;

    private final Neo4jClient client;
    private final Steps steps;
    private final Audit audit;
    private final Acting acting;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile boolean ready;

    private record Expired(DisputeId id, String risk, String until) {}

    /** Before that, demo data may still be thrown away and loaded anew. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        ready = true;
    }

    @Scheduled(fixedDelay = 30, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void look() {
        if (ready) {
            tell();
        }
    }

    /** Answers how many had run out. */
    int tell() {
        var told = 0;
        int last;
        do {
            last = some();
            told += last;
        } while (last == AT_ONCE);
        return told;
    }

    private int some() {
        var count = new int[1];
        acting.asSystem(() -> transaction.executeWithoutResult(status -> {
            var expired = expired();
            expired.forEach(each -> {
                steps.add(each.id(), StepKind.RISK_EXPIRED, each.risk(), each.until());
                audit.did("dispute.risk-expired", "Dispute", each.id().value(), Map.of("risk", each.risk()));
            });
            count[0] = expired.size();
        }));
        return count[0];
    }

    private List<Expired> expired() {
        return List.copyOf(client.query(EXPIRED)
                .bindAll(Map.of("today", LocalDate.now(clock), "most", AT_ONCE))
                .fetchAs(Expired.class)
                .mappedBy((types, row) -> new Expired(
                        new DisputeId(row.get("id").asString()),
                        row.get("risk").asString(Risk.BLUE.name()),
                        row.get("until").asString()))
                .all());
    }
}
