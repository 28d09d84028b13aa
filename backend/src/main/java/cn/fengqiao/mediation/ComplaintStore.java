package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.security.Vault;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Keeps complaints; what was said is sealed. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class ComplaintStore {

    private static final String ROW = """
            MATCH (c)-[:AGAINST]->(m:Person)
            RETURN c { .id, .code, .textSealed, .on, .founded, .findingSealed, mediator: m.name, dispute: d.id,
                number: d.number } AS c
            ORDER BY c.on, c.id LIMIT 50
            """;

    private final Neo4jClient client;
    private final Vault vault;
    private final ProcedureClock clock;

    /** False when the person never mediated there. */
    boolean add(ProcedureId id, String personId, ComplaintCode code, String text) {
        var complaint = Ids.fresh();
        return client.query("""
                MATCH (p:Procedure {id: $id}) MATCH (m:Person {id: $person}) WHERE EXISTS { (m)-[:ASSIGNED]->(p) }
                CREATE (p)-[:COMPLAINED_OF]->(c:Complaint)-[:AGAINST]->(m)
                SET c = $complaint
                RETURN c.id
                """)
                .bindAll(Map.of(
                        "id", id.value(),
                        "person", personId,
                        "complaint",
                                Map.of(
                                        "id",
                                        complaint,
                                        "version",
                                        0L,
                                        "code",
                                        code.name(),
                                        "state",
                                        "OPEN",
                                        "textSealed",
                                        vault.seal(Texts.clean(text), complaint, "text"),
                                        "on",
                                        clock.today())))
                .fetchAs(String.class)
                .one()
                .isPresent();
    }

    /** False when it was decided already. */
    boolean decide(String complaint, boolean founded, String finding) {
        return client.query("""
                MATCH (c:Complaint {id: $id, state: 'OPEN'})
                SET c.state = 'DECIDED', c.founded = $founded, c.findingSealed = $finding, c.version = c.version + 1
                RETURN c.id
                """)
                .bindAll(Map.of(
                        "id", complaint,
                        "founded", founded,
                        "finding", vault.seal(Texts.clean(finding), complaint, "finding")))
                .fetchAs(String.class)
                .one()
                .isPresent();
    }

    Optional<ProcedureId> procedureOf(String complaint) {
        return client.query("MATCH (p:Procedure)-[:COMPLAINED_OF]->(:Complaint {id: $id}) RETURN p.id")
                .bindAll(Map.of("id", complaint))
                .fetchAs(String.class)
                .one()
                .map(ProcedureId::new);
    }

    List<ComplaintRow> of(DisputeId id) {
        return rows(
                "MATCH (d:Dispute {id: $id})-[:HANDLED_BY]->(:Procedure)-[:COMPLAINED_OF]->(c:Complaint) ",
                Map.of("id", id.value()));
    }

    List<ComplaintRow> waiting(List<String> areas) {
        return rows("""
                MATCH (c:Complaint {state: 'OPEN'})<-[:COMPLAINED_OF]-(:Procedure)<-[:HANDLED_BY]-(d:Dispute)
                WHERE any(area IN $areas WHERE d.areaCode STARTS WITH area)
                """, Map.of("areas", areas));
    }

    private List<ComplaintRow> rows(String match, Map<String, Object> parameters) {
        return List.copyOf(client.query(match + ROW)
                .bindAll(parameters)
                .fetchAs(ComplaintRow.class)
                .mappedBy((types, row) -> row(row.get("c")))
                .all());
    }

    private ComplaintRow row(Value c) {
        var id = c.get("id").asString();
        var finding = c.get("findingSealed");
        return new ComplaintRow(
                id,
                new DisputeId(c.get("dispute").asString()),
                c.get("number").asString(""),
                c.get("mediator").asString(""),
                ComplaintCode.valueOf(c.get("code").asString()),
                vault.open(c.get("textSealed").asString(), id, "text"),
                c.get("on").asLocalDate(),
                Values.flag(c.get("founded")),
                finding.isNull() ? "" : vault.open(finding.asString(), id, "finding"));
    }
}
