package cn.fengqiao.policecase;

import cn.fengqiao.dispute.DisputeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads police cases with what their rules ask. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class PoliceCaseReads {

    // Only what 治安调解 came to since the case was filed decides about it; 人民调解 counts by R41 alone.
    private static final String CASE = """
            RETURN c { .*, dispute: d.id,
                appraisals: COLLECT {
                    MATCH (c)-[:WAITED_FOR]->(x:Appraisal) RETURN x { .* } ORDER BY x.from, x.id LIMIT 50 },
                mediating: EXISTS { (d)-[:HANDLED_BY]->(:Procedure {kind: 'PUBLIC_SECURITY_MEDIATION', state: 'OPEN'}) },
                failedOn: head(COLLECT {
                    MATCH (d)-[:HANDLED_BY]->(p:Procedure {kind: 'PUBLIC_SECURITY_MEDIATION'})
                    WHERE p.state IN ['FAILED', 'REFUSED', 'WITHDRAWN'] AND p.endedOn >= c.filedOn
                    RETURN p.endedOn ORDER BY p.endedOn DESC LIMIT 1 }),
                agreed: EXISTS {
                    (d)-[:HANDLED_BY]->(:Procedure {kind: 'PUBLIC_SECURITY_MEDIATION'})-[:ENDED_IN]->(g:Agreement)
                    WHERE NOT g.partial },
                owed: COUNT {
                    (d)-[:HANDLED_BY]->(:Procedure {kind: 'PUBLIC_SECURITY_MEDIATION'})-[:ENDED_IN]->(:Agreement)
                        -[:REQUIRES]->(o:Obligation)
                    WHERE o.state IN ['DUE', 'PARTLY_PERFORMED'] },
                missedOn: head(COLLECT {
                    MATCH (d)-[:HANDLED_BY]->(:Procedure {kind: 'PUBLIC_SECURITY_MEDIATION'})-[:ENDED_IN]->(:Agreement)
                        -[:REQUIRES]->(o:Obligation)
                    WHERE o.state IN ['DUE', 'PARTLY_PERFORMED'] AND o.dueOn < $today
                    RETURN o.dueOn ORDER BY o.dueOn LIMIT 1 }),
                civilOwed: COUNT {
                    (d)-[:HANDLED_BY]->(p:Procedure)-[:ENDED_IN]->(:Agreement)-[:REQUIRES]->(o:Obligation)
                    WHERE p.kind <> 'PUBLIC_SECURITY_MEDIATION' AND o.state IN ['DUE', 'PARTLY_PERFORMED'] },
                sides: COLLECT {
                    MATCH (d)<-[t:PARTY_TO]-() WHERE t.to IS NULL
                    WITH t.side AS side, collect(t.id) AS ids RETURN ids ORDER BY side } } AS c
            """;

    private final Neo4jClient client;

    /** A case where it lies. */
    record Found(DisputeId dispute, CaseFacts facts, PoliceCaseRow row) {}

    Optional<Found> find(String id, LocalDate today) {
        return client.query("MATCH (d:Dispute)-[:INVESTIGATED_IN]->(c:PoliceCase {id: $id}) " + CASE)
                .bindAll(Map.of("id", id, "today", today))
                .fetchAs(Found.class)
                .mappedBy((types, row) -> found(row.get("c"), today))
                .one();
    }

    List<PoliceCaseRow> of(DisputeId dispute, LocalDate today) {
        return client
                .query("MATCH (d:Dispute {id: $id})-[:INVESTIGATED_IN]->(c:PoliceCase) WITH d, c LIMIT 20 " + CASE
                        + "ORDER BY c.filedOn DESC, c.id")
                .bindAll(Map.of("id", dispute.value(), "today", today))
                .fetchAs(Found.class)
                .mappedBy((types, row) -> found(row.get("c"), today))
                .all()
                .stream()
                .map(Found::row)
                .toList();
    }

    boolean hasOpen(DisputeId dispute) {
        return client.query("RETURN EXISTS { (:Dispute {id: $id})-[:INVESTIGATED_IN]->(:PoliceCase {state: 'OPEN'}) }")
                .bindAll(Map.of("id", dispute.value()))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    private static Found found(Value c, LocalDate today) {
        var facts = facts(c);
        return new Found(new DisputeId(c.get("dispute").asString()), facts, row(c, facts, today));
    }

    private static CaseFacts facts(Value c) {
        return new CaseFacts(
                PoliceCaseState.valueOf(c.get("state").asString()),
                c.get("filedOn").asLocalDate(),
                c.get("extended").asBoolean(false),
                c.get("appraisals")
                        .asList(x -> new CaseFacts.Appraisal(
                                AppraisalKind.valueOf(x.get("kind").asString()),
                                x.get("from").asLocalDate(),
                                date(x.get("to")))),
                c.get("mediating").asBoolean(),
                date(c.get("failedOn")),
                c.get("agreed").asBoolean(),
                c.get("owed").asInt(),
                date(c.get("missedOn")),
                c.get("civilOwed").asInt(),
                c.get("sides").asList(side -> Set.copyOf(side.asList(Value::asString))));
    }

    private static PoliceCaseRow row(Value c, CaseFacts facts, LocalDate today) {
        var due = PoliceCaseRules.r42dueOn(facts);
        return new PoliceCaseRow(
                c.get("id").asString(),
                c.get("number").asString(),
                PoliceCaseKind.valueOf(c.get("kind").asString()),
                facts.filedOn(),
                facts.state(),
                facts.extended(),
                PoliceCaseRules.r40from(facts),
                due,
                due != null && due.isBefore(today),
                c.get("appraisals")
                        .asList(x -> new PoliceCaseRow.Appraisal(
                                x.get("id").asString(),
                                AppraisalKind.valueOf(x.get("kind").asString()),
                                x.get("from").asLocalDate(),
                                date(x.get("to")),
                                x.get("result").asString(""))),
                date(c.get("decidedOn")),
                c.get("document").asString(""),
                c.get("approvedBy").asString(""));
    }

    private static @Nullable LocalDate date(Value value) {
        return value.isNull() ? null : value.asLocalDate();
    }
}
