package cn.fengqiao.security;

import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the actor did lately; everybody may look at the own entries of the trail. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class OwnTrail {

    private final Neo4jClient client;

    private final Acting acting;

    /** The latest entry for each thing that the action was done to, the latest first. */
    public List<AuditRow> latest(String action, int limit) {
        return List.copyOf(client.query("""
                MATCH (e:AuditEntry {accountId: $accountId})
                WHERE e.action = $action
                WITH e ORDER BY e.seq DESC
                WITH e.nodeId AS thing, head(collect(e)) AS e
                RETURN e ORDER BY e.seq DESC LIMIT $limit
                """)
                .bindAll(Map.of("accountId", acting.actor().accountId(), "action", action, "limit", limit))
                .fetchAs(AuditRow.class)
                .mappedBy((types, row) -> AuditRow.of(row.get("e")))
                .all());
    }
}
