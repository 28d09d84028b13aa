package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads what the rules of a procedure ask, one query each. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class ProcedureReads {

    /** The facts of a procedure {@code p} of a dispute {@code d}, as a map; the page reads the same. Needs {@code $minorSince}. */
    static final String FACTS = """
            { .id, .kind, .state, .circumstances, .openedOn, .noticeGivenOn,
                bench: head(COLLECT { MATCH (p)<-[s:ASSIGNED]-() WHERE s.to IS NULL
                    RETURN { mediators: count(s),
                        conflicts: count(CASE WHEN s.disclosedOn IS NOT NULL AND s.waivedOn IS NULL THEN 1 END),
                        objections: count(CASE WHEN s.objectedOn IS NOT NULL AND s.waivedOn IS NULL THEN 1 END) } }),
                sessionDays: COLLECT { MATCH (p)-[:HELD]->(s:Session) RETURN s.heldOn ORDER BY s.heldOn },
                voices: head(COLLECT { MATCH (d)<-[t:PARTY_TO]-() WHERE t.to IS NULL
                    RETURN { untold: count(CASE WHEN t.toldOn IS NULL THEN 1 END),
                        unasked: count(CASE WHEN t.consented IS NULL THEN 1 END),
                        refusals: count(CASE t.consented WHEN false THEN 1 END) } }),
                minorsAlone: COUNT { (d)<-[t:PARTY_TO]-(h:Person)
                    WHERE h.bornOn > $minorSince AND t.to IS NULL AND t.selfSupportingOn IS NULL
                        AND NOT EXISTS { (h)<-[g:GUARDS {disputeId: d.id}]-() WHERE g.to IS NULL } },
                wrongAgents: COUNT { (d)<-[t:PARTY_TO]-(h)
                    WHERE p.kind = 'PUBLIC_SECURITY_MEDIATION' AND t.to IS NULL AND t.role <> 'VICTIM'
                        AND EXISTS { (h)<-[r:REPRESENTS {disputeId: d.id, kind: 'AGENT'}]-() WHERE r.to IS NULL } },
                agreements: COUNT { (p)-[:ENDED_IN]->(:Agreement) },
                unsigned: COUNT { (p)-[:ENDED_IN]->(g:Agreement) WHERE g.effectiveOn IS NULL },
                .dueOn, .suspendedOn, evidenced: p.withoutEvidence IS NOT NULL OR EXISTS {
                    (d)-[:HAS_DOCUMENT]->(n:Document) WHERE n.slot IN ['EVIDENCE', 'INQUIRY'] },
                lateExplained: p.lateReason IS NOT NULL,
                openObligations: COUNT { (p)-[:ENDED_IN]->(:Agreement)-[:REQUIRES]->(o:Obligation)
                    WHERE o.state IN ['DUE', 'PARTLY_PERFORMED'] } }
            """;

    private final Neo4jClient client;
    private final ProcedureClock clock;

    /** A procedure and the dispute that it handles. */
    record Found(DisputeId dispute, ProcedureId procedure) {}

    Optional<Found> disputeOf(ProcedureId id) {
        return client.query("MATCH (d:Dispute)-[:HANDLED_BY]->(p:Procedure {id: $id}) RETURN d.id AS dispute")
                .bindAll(Map.of("id", id.value()))
                .fetchAs(String.class)
                .one()
                .map(dispute -> new Found(new DisputeId(dispute), id));
    }

    ProcedureFacts facts(ProcedureId id) {
        return client.query("MATCH (d:Dispute)-[:HANDLED_BY]->(p:Procedure {id: $id}) RETURN p " + FACTS + " AS facts")
                .bindAll(Map.of("id", id.value(), "minorSince", clock.minorSince()))
                .fetchAs(ProcedureFacts.class)
                .mappedBy((types, row) -> facts(row.get("facts")))
                .one()
                .orElseThrow();
    }

    ProcedureFacts facts(Value p) {
        var kind = ProcedureKind.valueOf(p.get("kind").asString());
        var days = p.get("sessionDays").asList(Value::asLocalDate);
        var bench = p.get("bench");
        var voices = p.get("voices");
        return new ProcedureFacts(
                new ProcedureId(p.get("id").asString()),
                kind,
                ProcedureState.valueOf(p.get("state").asString()),
                circumstances(p.get("circumstances")),
                p.get("openedOn").asLocalDate(),
                Values.date(p.get("noticeGivenOn")),
                bench.get("mediators").asInt(),
                bench.get("conflicts").asInt(),
                bench.get("objections").asInt(),
                days,
                new ProcedureFacts.Voices(
                        voices.get("untold").asInt(),
                        p.get("minorsAlone").asInt(),
                        p.get("wrongAgents").asInt()),
                voices.get("unasked").asInt(),
                voices.get("refusals").asInt(),
                secondDueOn(kind, days),
                p.get("agreements").asInt(),
                p.get("unsigned").asInt(),
                p.get("openObligations").asInt(),
                kind == ProcedureKind.PUBLIC_SECURITY_MEDIATION ? police(p, days) : ProcedureFacts.Police.NONE);
    }

    private static ProcedureFacts.Police police(Value p, List<LocalDate> days) {
        return new ProcedureFacts.Police(
                p.get("evidenced").asBoolean(),
                days.isEmpty() && p.get("suspendedOn").isNull() ? Values.date(p.get("dueOn")) : null,
                p.get("lateExplained").asBoolean());
    }

    private @Nullable LocalDate secondDueOn(ProcedureKind kind, List<LocalDate> days) {
        return kind == ProcedureKind.PUBLIC_SECURITY_MEDIATION && days.size() == 1
                ? clock.secondSession(days.getFirst())
                : null;
    }

    private static Set<Circumstance> circumstances(Value names) {
        var told = names.isNull() ? List.of() : names.asList(Value::asString);
        return Stream.of(Circumstance.values())
                .filter(each -> told.contains(each.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
