package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.security.Vault;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Texts;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Keeps concessions sealed, and opens them for those who mediate or mediated the procedure. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class ConcessionStore {

    private static final String FIELD = "text";

    private final Neo4jClient client;
    private final Vault vault;
    private final ProcedureClock clock;

    boolean mediates(ProcedureId id, String personId) {
        return client.query("RETURN EXISTS { (:Person {id: $person})-[:ASSIGNED]->(:Procedure {id: $id}) }")
                .bindAll(Map.of("id", id.value(), "person", personId))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    /** False when the party takes no part. */
    boolean add(ProcedureId id, DisputeId dispute, String partyId, String text, String by) {
        var concession = Ids.fresh();
        return client.query("""
                MATCH (d:Dispute {id: $dispute})-[:HANDLED_BY]->(p:Procedure {id: $id})
                MATCH (d)<-[t:PARTY_TO {id: $party}]-(h) WHERE t.to IS NULL
                CREATE (p)-[:NOTED]->(c:Concession)-[:CONCEDED_BY]->(h)
                SET c = $concession
                RETURN c.id
                """)
                .bindAll(Map.of(
                        "dispute", dispute.value(),
                        "id", id.value(),
                        "party", partyId,
                        "concession",
                                Map.of(
                                        "id",
                                        concession,
                                        "version",
                                        0L,
                                        "textSealed",
                                        vault.seal(Texts.clean(text), concession, FIELD),
                                        "on",
                                        clock.today(),
                                        "by",
                                        by)))
                .fetchAs(String.class)
                .one()
                .isPresent();
    }

    List<ConcessionRow> of(DisputeId dispute, String personId) {
        return List.copyOf(client.query("""
                MATCH (:Dispute {id: $dispute})-[:HANDLED_BY]->(p:Procedure)-[:NOTED]->(c:Concession)
                WHERE EXISTS { (:Person {id: $person})-[:ASSIGNED]->(p) }
                MATCH (c)-[:CONCEDED_BY]->(h)
                RETURN c { .id, .textSealed, .on, .by, procedure: p.id, party: h.name } AS c
                ORDER BY c.on DESC, c.id LIMIT 200
                """)
                .bindAll(Map.of("dispute", dispute.value(), "person", personId))
                .fetchAs(ConcessionRow.class)
                .mappedBy((types, row) -> {
                    var c = row.get("c");
                    var id = c.get("id").asString();
                    return new ConcessionRow(
                            id,
                            new ProcedureId(c.get("procedure").asString()),
                            c.get("party").asString(""),
                            vault.open(c.get("textSealed").asString(), id, FIELD),
                            c.get("on").asLocalDate(),
                            c.get("by").asString(""));
                })
                .all());
    }
}
