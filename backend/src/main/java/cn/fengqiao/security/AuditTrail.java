package cn.fengqiao.security;

import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail of the areas that the reader supervises, newest first, and tells whether the whole of it is whole. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('AUDIT_READ')")
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class AuditTrail {

    static final String PAGE = "RETURN e ORDER BY e.seq DESC SKIP $skip LIMIT $limit";

    private final Neo4jClient client;

    private final AuditVerifier verifier;

    private final Acting acting;

    public List<AuditRow> page(AuditFilter filter, long skip, long limit) {
        var search = search(filter);
        return List.copyOf(client.query(search.cypher() + PAGE)
                .bindAll(search.parameters())
                .bind(skip)
                .to("skip")
                .bind(limit)
                .to("limit")
                .fetchAs(AuditRow.class)
                .mappedBy((types, row) -> AuditRow.of(row.get("e")))
                .all());
    }

    public long count(AuditFilter filter) {
        var search = search(filter);
        return client.query(search.cypher() + "RETURN count(e)")
                .bindAll(search.parameters())
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    /** Recomputes the whole chain; takes about a second for a hundred thousand entries. */
    public ChainState verify() {
        return verifier.verify();
    }

    private AuditSearch search(AuditFilter filter) {
        return AuditSearch.of(filter, acting.actor().areas(Permission.AUDIT_READ));
    }
}
