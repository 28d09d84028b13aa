package cn.fengqiao.dispute;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Permission;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who ended their service left open in the actor's areas, to be given to others. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class LeftWork {

    /** How many are shown at most. */
    public static final int LIMIT = 50;

    private static final String LEFT = """
            MATCH (p:Person) WHERE p.servedUntilOn >= date('1900-01-01')
            CALL (p) {
                MATCH (p)-[:RESPONSIBLE_FOR]->(d:Dispute) WHERE d.state <> 'CLOSED'
                RETURN d, false AS mediator
            UNION
                MATCH (p)-[s:ASSIGNED]->(:Procedure {state: 'OPEN'})<-[:HANDLED_BY]-(d:Dispute) WHERE s.to IS NULL
                RETURN d, true AS mediator
            }
            WITH p, d, mediator WHERE any(area IN $areas WHERE d.areaCode STARTS WITH area)
            RETURN d.id AS id, d.number AS number, coalesce(d.title, '') AS title, coalesce(d.risk, 'BLUE') AS risk,
                p.name AS person, mediator
            ORDER BY number, mediator LIMIT $limit
            """;

    private final Neo4jClient client;
    private final Acting acting;

    /** Of the areas in which the actor assigns disputes. */
    public List<LeftBehind> inMyAreas() {
        return List.copyOf(client.query(LEFT)
                .bindAll(Map.of("areas", acting.actor().areas(Permission.DISPUTE_ASSIGN), "limit", LIMIT))
                .fetchAs(LeftBehind.class)
                .mappedBy((types, row) -> new LeftBehind(
                        new DisputeId(row.get("id").asString()),
                        row.get("number").asString(),
                        row.get("title").asString(),
                        Risk.valueOf(row.get("risk").asString()),
                        row.get("person").asString(),
                        row.get("mediator").asBoolean()))
                .all());
    }
}
