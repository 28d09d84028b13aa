package cn.fengqiao.store;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Gap-free numbers: a number is used up only when the transaction that took it commits. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public final class Counters {

    // The lock is taken by a write before the value is read: isolation is read-committed.
    private static final String NEXT = """
            MERGE (c:Counter {name: $series})
            SET c.locked = true
            WITH c
            SET c.value = coalesce(c.value, 0) + 1
            RETURN c.value
            """;

    private final Neo4jClient graph;

    /** The next number of the series, from 1; others who ask for one wait until the running transaction ends. */
    public long next(String series) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "number of series '%s' taken outside of a transaction. Maybe Commands.once is missing?"
                            .formatted(series));
        }
        return graph.query(NEXT)
                .bind(series)
                .to("series")
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }
}
