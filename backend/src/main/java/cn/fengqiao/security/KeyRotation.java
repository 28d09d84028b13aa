package cn.fengqiao.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** One sealed property of one node. */
    private record Sealed(String element, String nodeId, String property, String text) {}

    /**
     * Changes the key and re-seals.
     *
     * @return how many values were sealed anew
     */
    @PreAuthorize("hasAuthority('ACCOUNT_MANAGE')")
    public int rotate() {
        var key = vault.changeKey();
        var resealed = resealOld();
        audit.did("keys.rotated", "AuditHead", AuditWriter.HEAD, Map.of("key", key, "resealed", resealed));
        return resealed;
    }

    private int resealOld() {
        var old = sealed().stream()
                .filter(value -> !vault.isCurrent(value.text()))
                .toList();
        for (int from = 0; from < old.size(); from += BATCH) {
            var batch = old.subList(from, Math.min(from + BATCH, old.size()));
            transaction.executeWithoutResult(status -> reseal(batch));
        }
        return old.size();
    }

    private List<Sealed> sealed() {
        return new ArrayList<>(client.query("""
                MATCH (n)
                WHERE n.id IS NOT NULL
                UNWIND [property IN keys(n) WHERE property ENDS WITH 'Sealed'] AS property
                RETURN elementId(n) AS element, n.id AS nodeId, property, n[property] AS text
                """)
                .fetchAs(Sealed.class)
                .mappedBy((types, row) -> new Sealed(
                        row.get("element").asString(),
                        row.get("nodeId").asString(),
                        row.get("property").asString(),
                        row.get("text").asString()))
                .all());
    }

    /** Locks each node first and leaves alone what somebody changed since it was read. */
    private void reseal(List<Sealed> batch) {
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
