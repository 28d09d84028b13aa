package cn.fengqiao.security;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail, newest first, and tells whether it is whole. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('AUDIT_READ')")
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class AuditTrail {

    private static final String FOUND = """
            MATCH (e:AuditEntry)
            WHERE ($actor = '' OR e.actor CONTAINS $actor)
              AND ($action = '' OR e.action STARTS WITH $action)
              AND ($nodeId = '' OR e.nodeId = $nodeId)
              AND ($from IS NULL OR e.at >= $from)
              AND ($until IS NULL OR e.at < $until)
            """;

    private final Neo4jClient client;

    private final AuditVerifier verifier;

    public List<AuditRow> page(AuditFilter filter, long skip, long limit) {
        return List.copyOf(client.query(FOUND + "RETURN e ORDER BY e.seq DESC SKIP $skip LIMIT $limit")
                .bindAll(parameters(filter))
                .bind(skip)
                .to("skip")
                .bind(limit)
                .to("limit")
                .fetchAs(AuditRow.class)
                .mappedBy((types, row) -> AuditRow.of(row.get("e")))
                .all());
    }

    public long count(AuditFilter filter) {
        return client.query(FOUND + "RETURN count(e)")
                .bindAll(parameters(filter))
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    /** Recomputes the whole chain; takes about a second for a hundred thousand entries. */
    public ChainState verify() {
        return verifier.verify();
    }

    private static Map<String, Object> parameters(AuditFilter filter) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("actor", filter.actor().strip());
        parameters.put("action", filter.action().strip());
        parameters.put("nodeId", filter.nodeId().strip());
        parameters.put("from", at(filter.from()));
        parameters.put("until", at(filter.until()));
        return parameters;
    }

    private static @Nullable Object at(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(ZoneOffset.UTC);
    }
}
