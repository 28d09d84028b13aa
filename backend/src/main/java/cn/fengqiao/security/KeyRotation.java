package cn.fengqiao.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals everything anew under a fresh key. Interrupted, it is simply run again: what still carries an older key opens
 * until then, and the older keys stay on the ring for copies of the database.
 */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class KeyRotation {

    private static final int BATCH = 500;

    private final Neo4jClient client;

    private final Vault vault;

    private final Audit audit;

    private final TransactionTemplate transaction;

    private final List<SealedElsewhere> elsewhere;

    /** One sealed property of one node. */
    private record Sealed(String element, String nodeId, String property, String text) {}

    /**
     * Changes the key and re-seals; goes on with the key of a rotation that was interrupted.
     *
     * @param progress hears how many values were sealed anew so far, after each batch
     * @return how many values were sealed anew
     */
    @PreAuthorize("hasAuthority('ACCOUNT_MANAGE')")
    public int rotate(IntConsumer progress) {
        var old = old();
        var resumed = !old.isEmpty();
        var key = resumed ? vault.currentKey() : vault.changeKey();
        note("keys.rotation-begun", Map.of("key", key, "resumed", resumed));
        var resealed = resealAll(resumed ? old : old(), progress);
        for (var files : elsewhere) {
            resealed += files.reseal();
        }
        note("keys.rotated", Map.of("key", key, "resealed", resealed));
        return resealed;
    }

    private void note(String action, Map<String, ?> details) {
        audit.did(action, "AuditHead", AuditWriter.HEAD, details);
    }

    private int resealAll(List<String> elements, IntConsumer progress) {
        int resealed = 0;
        for (int from = 0; from < elements.size(); from += BATCH) {
            var batch = elements.subList(from, Math.min(from + BATCH, elements.size()));
            var done = transaction.execute(status -> reseal(sealed(batch)));
            resealed += done == null ? 0 : done;
            progress.accept(resealed);
        }
        return resealed;
    }

    /** The nodes with a value under an older key; only their ids, so that a large graph fits into memory. */
    private List<String> old() {
        return new ArrayList<>(client.query("""
                MATCH (n)
                WHERE n.id IS NOT NULL AND any(property IN keys(n) WHERE property ENDS WITH 'Sealed'
                  AND NOT n[property] STARTS WITH $current)
                RETURN elementId(n) AS element
                """)
                .bindAll(Map.of("current", vault.mark()))
                .fetchAs(String.class)
                .all());
    }

    private List<Sealed> sealed(List<String> elements) {
        return List.copyOf(client.query("""
                UNWIND $elements AS element
                MATCH (n) WHERE elementId(n) = element
                UNWIND [property IN keys(n) WHERE property ENDS WITH 'Sealed'
                  AND NOT n[property] STARTS WITH $current] AS property
                RETURN element, n.id AS nodeId, property, n[property] AS text
                """)
                .bindAll(Map.of("elements", elements, "current", vault.mark()))
                .fetchAs(Sealed.class)
                .mappedBy((types, row) -> new Sealed(
                        row.get("element").asString(),
                        row.get("nodeId").asString(),
                        row.get("property").asString(),
                        row.get("text").asString()))
                .all());
    }

    /** Locks each node first and leaves alone what somebody changed since it was read. */
    private int reseal(List<Sealed> batch) {
        client.query("""
                UNWIND $values AS value
                MATCH (n) WHERE elementId(n) = value.element
                SET n.id = n.id
                WITH n, value
                WHERE n[value.property] = value.old
                SET n[value.property] = value.fresh
                """)
                .bindAll(Map.of("values", batch.stream().map(this::fresh).toList()))
                .run();
        return batch.size();
    }

    private Map<String, Object> fresh(Sealed value) {
        var field = value.property().substring(0, value.property().length() - "Sealed".length());
        var plain = vault.open(value.text(), value.nodeId(), field);
        return Map.of(
                "element", value.element(),
                "property", value.property(),
                "old", value.text(),
                "fresh", vault.seal(plain, value.nodeId(), field));
    }
}
