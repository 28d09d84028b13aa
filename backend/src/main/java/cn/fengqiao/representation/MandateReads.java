package cn.fengqiao.representation;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.people.PartyRole;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Finds mandates by their ids, within one dispute, and ties their holders to a session. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class MandateReads {

    private static final String LASTING = """
            UNWIND $ids AS id
            CALL (id) {
                MATCH (p:Person)-[r:REPRESENTS {mandateId: id}]->(h) RETURN p, r, h
            UNION
                MATCH (p:Person)-[r:GUARDS {mandateId: id}]->(h) RETURN p, r, h
            }
            WITH id, p, r, h WHERE r.disputeId = $dispute AND r.to IS NULL
            MATCH (h)-[t:PARTY_TO]->(:Dispute {id: $dispute}) WHERE t.to IS NULL
            """;

    private final Neo4jClient client;

    List<Mandate> lasting(DisputeId dispute, Set<String> ids) {
        return List.copyOf(client.query(LASTING + """
                RETURN id, p.id AS speaker, p.name AS name, r.kind AS kind, r.on AS on,
                    EXISTS { (p)-[:AUTHORISED_BY {mandateId: id}]->(:Document) } AS onFile,
                    collect({ id: t.id, side: t.side, role: t.role }) AS sides
                """)
                .bindAll(Map.of("dispute", dispute.value(), "ids", List.copyOf(ids)))
                .fetchAs(Mandate.class)
                .mappedBy((types, row) -> new Mandate(
                        row.get("id").asString(),
                        RepresentationKind.valueOf(row.get("kind").asString()),
                        row.get("speaker").asString(),
                        row.get("name").asString(""),
                        row.get("onFile").asBoolean(),
                        row.get("on").asLocalDate(),
                        row.get("sides").asList(MandateReads::side)))
                .all());
    }

    void attended(DisputeId dispute, String sessionId, Set<String> ids) {
        client.query(LASTING + """
                WITH DISTINCT p, r.kind AS kind
                MATCH (s:Session {id: $session})
                MERGE (p)-[a:ATTENDED]->(s)
                SET a.as = kind
                """)
                .bindAll(Map.of("dispute", dispute.value(), "ids", List.copyOf(ids), "session", sessionId))
                .run();
    }

    private static Mandate.Side side(Value t) {
        return new Mandate.Side(
                t.get("id").asString(),
                t.get("side").asString(),
                PartyRole.valueOf(t.get("role").asString()));
    }
}
