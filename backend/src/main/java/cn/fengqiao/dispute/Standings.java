package cn.fengqiao.dispute;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads how a dispute stands, in one query. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class Standings {

    // A write comes before all reading: whoever else commands the same dispute waits here, not at the end.
    private static final String LOCK = "MATCH (d:Dispute {id: $id}) SET d.locked = true WITH d ";
    private static final String LOOK = "MATCH (d:Dispute {id: $id}) ";
    private static final String STANDING = """
            RETURN d { .id, .number, .version, .areaCode, .typeCode, .state, .domesticViolence, .acceptedOn,
                violenceDecided: d.violenceDecision IS NOT NULL,
                toldOtherWays: d.toldOtherWaysOn IS NOT NULL,
                voices: head(COLLECT { MATCH (d)<-[p:PARTY_TO]-() WHERE p.to IS NULL
                    RETURN { parties: count(p), sides: count(DISTINCT p.side),
                        refusals: sum(CASE p.consented WHEN false THEN 1 ELSE 0 END) } }),
                procedures: COLLECT {
                    MATCH (d)-[:HANDLED_BY]->(p:Procedure)-[:LED_BY]->(a:Agency)
                    RETURN p { .id, .kind, .state,
                        agencyIds: [a.id] + [(p)-[j:JOINED_BY]->(b:Agency) WHERE j.to IS NULL | b.id],
                        mediatorIds: [(m)-[:ASSIGNED]->(p) | m.id] }
                    ORDER BY p.openedOn, p.number },
                mediatorIds: COLLECT {
                    MATCH (d)-[:HANDLED_BY]->(:Procedure)<-[s:ASSIGNED]-(m) WHERE s.to IS NULL RETURN DISTINCT m.id },
                takenInBy: coalesce(head([(d)-[:TAKEN_IN_BY]->(a) | a.id]), ''),
                partnerIds: COLLECT {
                    MATCH (d)-[:HANDED_OVER]->(h:Handover)-[:TO]->(a:Agency)
                    WHERE h.state = 'ACCEPTED' RETURN DISTINCT a.id },
                offeredIds: COLLECT {
                    MATCH (d)-[:HANDED_OVER]->(h:Handover)-[:TO]->(a:Agency)
                    WHERE h.state = 'OFFERED' RETURN DISTINCT a.id },
                ownerId: coalesce(head([(d)-[:OWNED_BY]->(a:Agency) | a.id]), ''),
                wholeAgreements: COUNT {
                    (d)-[:HANDLED_BY]->(:Procedure)-[:ENDED_IN]->(g:Agreement) WHERE NOT g.partial },
                partialAgreements: COUNT {
                    (d)-[:HANDLED_BY]->(:Procedure)-[:ENDED_IN]->(g:Agreement) WHERE g.partial },
                openObligations: COUNT {
                    (d)-[:HANDLED_BY]->(:Procedure)-[:ENDED_IN]->(:Agreement)-[:REQUIRES]->(o:Obligation)
                    WHERE o.state IN ['DUE', 'PARTLY_PERFORMED'] }
            } AS standing
            """;

    private final Neo4jClient client;

    /** How it stands, and the row with what was asked besides. */
    record Found(Standing standing, Record besides) {}

    Optional<Found> look(DisputeId id, Besides besides) {
        return client.query(LOOK + STANDING + ", " + besides.columns())
                .bindAll(besides.values())
                .bindAll(Map.of("id", id.value()))
                .fetchAs(Found.class)
                .mappedBy((types, row) -> new Found(standing(row), row))
                .one();
    }

    Optional<Standing> look(DisputeId id) {
        return read(LOOK + STANDING, id);
    }

    /** The same, with a lock on the dispute until the running transaction ends. */
    Optional<Standing> lock(DisputeId id) {
        return read(LOCK + STANDING, id);
    }

    private Optional<Standing> read(String cypher, DisputeId id) {
        return client.query(cypher)
                .bindAll(Map.of("id", id.value()))
                .fetchAs(Standing.class)
                .mappedBy((types, row) -> standing(row))
                .one();
    }

    private static Standing standing(Record row) {
        var d = row.get("standing");
        var voices = d.get("voices");
        var procedures = d.get("procedures").asList(Standings::procedure);
        var partners = new HashSet<>(d.get("partnerIds").asList(Value::asString));
        procedures.forEach(each -> partners.addAll(each.agencyIds()));
        var takenInBy = d.get("takenInBy").asString();
        if (!takenInBy.isEmpty()) {
            partners.add(takenInBy);
        }
        return new Standing(
                new DisputeId(d.get("id").asString()),
                d.get("number").asString(),
                d.get("version").asLong(),
                d.get("areaCode").asString(),
                d.get("typeCode").asString(""),
                DisputeState.valueOf(d.get("state").asString()),
                d.get("domesticViolence").asBoolean(false),
                d.get("violenceDecided").asBoolean(),
                d.get("toldOtherWays").asBoolean(),
                date(d.get("acceptedOn")),
                voices.get("parties").asInt(),
                voices.get("sides").asInt(),
                voices.get("refusals").asInt(),
                procedures,
                Set.copyOf(d.get("mediatorIds").asList(Value::asString)),
                partners,
                Set.copyOf(d.get("offeredIds").asList(Value::asString)),
                d.get("ownerId").asString(),
                d.get("wholeAgreements").asInt(),
                d.get("partialAgreements").asInt(),
                d.get("openObligations").asInt(),
                takenInBy);
    }

    private static Standing.ProcedureStanding procedure(Value p) {
        var state = p.get("state").asString();
        return new Standing.ProcedureStanding(
                p.get("id").asString(),
                p.get("kind").asString(),
                state,
                state.equals("OPEN"),
                p.get("agencyIds").asList(Value::asString),
                Set.copyOf(p.get("mediatorIds").asList(Value::asString)));
    }

    private static @Nullable LocalDate date(Value value) {
        return value.isNull() ? null : value.asLocalDate();
    }
}
