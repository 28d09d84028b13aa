package cn.fengqiao.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Recomputes the chain from its first entry and compares its end with the sealed head and the notes outside. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class AuditVerifier {

    private static final int BATCH = 5_000;

    private static final int ENOUGH = 20;

    private final Neo4jClient client;

    private final Vault vault;

    private final AuditAnchors anchors;

    ChainState verify() {
        var walk = new Walk(anchors.read());
        // The head first: what is appended meanwhile lies behind it and is left to the next time.
        var head = head();
        long last = head.map(AuditHead::seq).orElse(0L);
        List<AuditRow> batch;
        do {
            batch = batch(walk.reached);
            batch.stream().filter(entry -> entry.seq() <= last).forEach(walk::visit);
        } while (batch.size() == BATCH && batch.getLast().seq() < last && walk.breaks.size() < ENOUGH);
        if (walk.breaks.size() < ENOUGH) {
            walk.end(head.orElse(new AuditHead(0, AuditChain.START, "")), head.isPresent(), countBehind(last), vault);
        }
        return new ChainState(walk.entries, walk.breaks);
    }

    private Optional<AuditHead> head() {
        return client.query("""
                MATCH (head:AuditHead {id: $id})
                RETURN head.seq AS seq, head.hash AS hash, coalesce(head.seal, '') AS seal
                """)
                .bindAll(Map.of("id", AuditWriter.HEAD))
                .fetchAs(AuditHead.class)
                .mappedBy((types, row) -> AuditHead.of(row))
                .one();
    }

    private List<AuditRow> batch(long after) {
        return List.copyOf(client.query("""
                MATCH (e:AuditEntry)
                WHERE e.seq > $after
                RETURN e
                ORDER BY e.seq
                LIMIT $limit
                """)
                .bindAll(Map.of("after", after, "limit", BATCH))
                .fetchAs(AuditRow.class)
                .mappedBy((types, row) -> AuditRow.of(row.get("e")))
                .all());
    }

    /** Entries behind the head as it is now; a head that moved on since is no break. */
    private long countBehind(long last) {
        return client.query("""
                OPTIONAL MATCH (head:AuditHead {id: $id})
                WITH coalesce(head.seq, 0) AS now
                OPTIONAL MATCH (e:AuditEntry)
                WHERE e.seq > CASE WHEN now > $last THEN now ELSE $last END
                RETURN count(e)
                """)
                .bindAll(Map.of("id", AuditWriter.HEAD, "last", last))
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    /** One pass along the chain. */
    private static final class Walk {

        private final Map<Long, String> noted;

        private final List<ChainBreak> breaks = new ArrayList<>();

        private long entries;

        private long reached;

        private String hash = AuditChain.START;

        private Walk(Map<Long, String> noted) {
            this.noted = noted;
        }

        private void visit(AuditRow entry) {
            entries++;
            if (entry.seq() != reached + 1) {
                found(reached + 1, ChainBreak.Kind.MISSING);
            } else if (!entry.previousHash().equals(hash)) {
                found(entry.seq(), ChainBreak.Kind.REORDERED);
            }
            if (!entry.hash().equals(AuditChain.hash(entry))) {
                found(entry.seq(), ChainBreak.Kind.EDITED);
            }
            if (!noted.getOrDefault(entry.seq(), entry.hash()).equals(entry.hash())) {
                found(entry.seq(), ChainBreak.Kind.ANCHOR_BROKEN);
            }
            reached = entry.seq();
            hash = entry.hash();
        }

        private void end(AuditHead head, boolean present, long behind, Vault vault) {
            if (head.seq() != reached || !head.hash().equals(hash) || behind > 0) {
                found(reached, ChainBreak.Kind.TRUNCATED);
            }
            if (present && !vault.isOwnTrail(head)) {
                found(head.seq(), ChainBreak.Kind.SEAL_BROKEN);
            }
            noted.keySet().stream()
                    .filter(seq -> seq > head.seq())
                    .max(Long::compare)
                    .ifPresent(seq -> found(seq, ChainBreak.Kind.TRUNCATED));
        }

        private void found(long seq, ChainBreak.Kind kind) {
            breaks.add(new ChainBreak(seq, kind));
        }
    }
}
