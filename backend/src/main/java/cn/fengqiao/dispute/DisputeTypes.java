package cn.fengqiao.dispute;

import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The code lists of dispute types that are valid today. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class DisputeTypes {

    private final Neo4jClient client;

    /** The police list, in its printed order. */
    public List<DisputeTypeRow> all() {
        return List.copyOf(client.query("""
                MATCH (t:DisputeType {list: 'POLICE'}) WHERE t.validTo IS NULL
                OPTIONAL MATCH (t)-[:CORRESPONDS_TO]->(s:DisputeType {list: 'STATISTICS'})
                RETURN t.code AS code, t.name AS name,
                    coalesce(s.code, '') AS statisticsCode, coalesce(s.name, '') AS statisticsName
                ORDER BY code
                """)
                .fetchAs(DisputeTypeRow.class)
                .mappedBy((types, row) -> new DisputeTypeRow(
                        row.get("code").asString(),
                        row.get("name").asString(),
                        row.get("statisticsCode").asString(),
                        row.get("statisticsName").asString()))
                .all());
    }
}
