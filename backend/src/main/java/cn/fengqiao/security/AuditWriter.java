package cn.fengqiao.security;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Puts entries at the end of the chain, one transaction at a time: the head is locked before it is read. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class AuditWriter {

    /** The head's only id. */
    static final String HEAD = "trail";

    private final Neo4jClient client;

    private final Vault vault;

    private final AuditAreas areas;

    void append(List<AuditRow> entries) {
        append(entries, areas::of);
    }

    /** @param placing tells the area of an entry */
    void append(List<AuditRow> entries, Function<AuditRow, String> placing) {
        var head = lock();
        var seq = head.seq();
        var hash = head.hash();
        var chained = new ArrayList<Map<String, Object>>(entries.size());
        for (var entry : entries) {
            var row = entry.after(seq++, hash, placing.apply(entry)).hashed();
            hash = row.hash();
            chained.add(properties(row));
        }
        write(chained, new AuditHead(seq, hash, vault.trailSeal(AuditHead.message(seq, hash))));
    }

    private AuditHead lock() {
        return client.query("""
                MERGE (head:AuditHead {id: $id})
                ON CREATE SET head.seq = 0, head.hash = $start, head.version = 0
                SET head.version = head.version + 1
                WITH head
                RETURN head.seq AS seq, head.hash AS hash, coalesce(head.seal, '') AS seal
                """)
                .bindAll(Map.of("id", HEAD, "start", AuditChain.START))
                .fetchAs(AuditHead.class)
                .mappedBy((types, row) -> AuditHead.of(row))
                .one()
                .orElseThrow();
    }

    private void write(List<Map<String, Object>> entries, AuditHead head) {
        client.query("""
                MATCH (head:AuditHead {id: $id})
                SET head.seq = $seq, head.hash = $hash, head.seal = $seal
                WITH head
                UNWIND $entries AS entry
                CREATE (e:AuditEntry)
                SET e = entry
                """)
                .bindAll(Map.of(
                        "id", HEAD, "seq", head.seq(), "hash", head.hash(), "seal", head.seal(), "entries", entries))
                .run();
    }

    private static Map<String, Object> properties(AuditRow row) {
        return Map.ofEntries(
                Map.entry("seq", row.seq()),
                Map.entry("at", row.at().atZone(ZoneOffset.UTC)),
                Map.entry("accountId", row.accountId()),
                Map.entry("actor", row.actor()),
                Map.entry("action", row.action()),
                Map.entry("nodeLabel", row.nodeLabel()),
                Map.entry("nodeId", row.nodeId()),
                Map.entry("area", row.area()),
                Map.entry("details", row.details()),
                Map.entry("previousHash", row.previousHash()),
                Map.entry("hash", row.hash()));
    }
}
