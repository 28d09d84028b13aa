package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds procedures under suspicion by the index on the day. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class SuspicionReads {

    // The day is read past the index: the planner trips over a property that it has from the index already.
    private static final String ROW = """
            MATCH (p)-[:LED_BY]->(a:Agency)
            WITH d, p, a, properties(p).suspectedOn AS since ORDER BY since, d.number LIMIT 20
            RETURN { dispute: d.id, number: d.number, title: d.title, procedure: p.id, agency: a.name, since: since,
                reasons: [(d)-[:HAS_STEP]->(s:Step) WHERE s.kind = 'SHAM_SUSPECTED' | { at: s.at, note: s.note }]
            } AS row
            """;

    private final Neo4jClient client;

    @Transactional(readOnly = true)
    List<SuspicionRow> of(DisputeId id) {
        return rows(
                "MATCH (d:Dispute {id: $id})-[:HANDLED_BY]->(p:Procedure) WHERE p.suspectedOn IS NOT NULL ",
                Map.of("id", id.value()));
    }

    @Transactional(readOnly = true)
    List<SuspicionRow> waiting(Actor actor) {
        return rows("""
                MATCH (p:Procedure) WHERE p.suspectedOn IS NOT NULL
                MATCH (d:Dispute)-[:HANDLED_BY]->(p) WHERE any(area IN $areas WHERE d.areaCode STARTS WITH area)
                """, Map.of("areas", actor.areas(Permission.DISPUTE_READ)));
    }

    private List<SuspicionRow> rows(String match, Map<String, Object> parameters) {
        return List.copyOf(client.query(match + ROW)
                .bindAll(parameters)
                .fetchAs(SuspicionRow.class)
                .mappedBy((types, row) -> row(row.get("row")))
                .all());
    }

    private static SuspicionRow row(Value row) {
        return new SuspicionRow(
                new DisputeId(row.get("dispute").asString()),
                row.get("number").asString(""),
                row.get("title").asString(""),
                new ProcedureId(row.get("procedure").asString()),
                row.get("agency").asString(""),
                row.get("since").asLocalDate(),
                latest(row.get("reasons").asList(each -> each)));
    }

    private static String latest(List<Value> reasons) {
        return reasons.stream()
                .max(Comparator.comparing(each -> each.get("at").asZonedDateTime()))
                .map(each -> each.get("note").asString(""))
                .orElse("");
    }
}
