package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.shared.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The named Cypher for {@code ASSIGNED}: an assignment is never removed, it ends, so that the history stays. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class AssignmentEdges {

    private final Neo4jClient client;

    /** What is asked of a person before they are assigned. */
    record Person(
            String name,
            boolean already,
            boolean mediator,
            boolean officer,
            boolean ofCommittee,
            @Nullable LocalDate trainedUntilOn) {

        Suitability suits(ProcedureKind kind, LocalDate today) {
            return new Suitability(kind, mediator, officer, ofCommittee, trainedUntilOn, today);
        }
    }

    /** A mediator of whom nothing was disclosed. */
    record Silent(String personId, String name) {}

    Optional<Person> person(ProcedureId id, String personId) {
        return client.query("""
                MATCH (p:Procedure {id: $id}) MATCH (m:Person {id: $person})
                RETURN m.name AS name, m:Mediator AS mediator, m:Officer AS officer, m.trainedUntilOn AS trained,
                    EXISTS { (m)-[s:ASSIGNED]->(p) WHERE s.to IS NULL } AS already,
                    EXISTS { (m)-[:SERVES_IN]->(a:Agency)
                        WHERE a.kind IN ['MEDIATION_COMMITTEE', 'TRADE_COMMITTEE'] } AS ofCommittee
                """)
                .bindAll(Map.of("id", id.value(), "person", personId))
                .fetchAs(Person.class)
                .mappedBy((types, row) -> new Person(
                        row.get("name").asString(""),
                        row.get("already").asBoolean(),
                        row.get("mediator").asBoolean(),
                        row.get("officer").asBoolean(),
                        row.get("ofCommittee").asBoolean(),
                        Values.date(row.get("trained"))))
                .one();
    }

    /** R08: a new presiding mediator takes the chair from the one before; a disclosure comes with its waiver (R44). */
    void assign(ProcedureId id, AssignmentDraft draft, boolean first, LocalDate on, LocalDate answerBy) {
        var assigned = new HashMap<String, Object>(Map.of(
                "mode",
                draft.mode().name(),
                "presiding",
                draft.presiding() || first,
                "from",
                on,
                "answerDueOn",
                answerBy));
        var disclosure = Texts.clean(draft.disclosure());
        if (!disclosure.isEmpty()) {
            assigned.putAll(Map.of("disclosure", disclosure, "disclosedOn", on, "waivedOn", on));
        }
        client.query("""
                MATCH (p:Procedure {id: $id}) MATCH (m:Person {id: $person})
                FOREACH (old IN [(p)<-[s:ASSIGNED]-() WHERE $assigned.presiding AND s.to IS NULL | s] |
                    SET old.presiding = false)
                CREATE (m)-[s:ASSIGNED]->(p)
                SET s = $assigned
                """)
                .bindAll(Map.of("id", id.value(), "person", draft.personId(), "assigned", assigned))
                .run();
    }

    /** Each of these gives the name, or nothing when the person does not mediate. */
    String accept(ProcedureId id, String personId, LocalDate on) {
        return name(
                "SET s.answer = 'ACCEPTED', s.answeredOn = $on",
                Map.of("id", id.value(), "person", personId, "on", on));
    }

    String end(ProcedureId id, String personId, String reason, boolean refused, LocalDate on) {
        var name = name(
                "SET s.to = $on, s.endedFor = $reason, s.answer = CASE WHEN $refused THEN 'REFUSED' ELSE s.answer END",
                Map.of("id", id.value(), "person", personId, "reason", reason, "refused", refused, "on", on));
        client.query("""
                MATCH (p:Procedure {id: $id})<-[s:ASSIGNED]-(m)
                WHERE s.to IS NULL AND NOT EXISTS { (p)<-[chair:ASSIGNED {presiding: true}]-() WHERE chair.to IS NULL }
                WITH s ORDER BY s.from, m.name LIMIT 1
                SET s.presiding = true
                """).bindAll(Map.of("id", id.value())).run();
        return name;
    }

    String preside(ProcedureId id, String personId) {
        return name(
                "FOREACH (other IN [(p)<-[o:ASSIGNED]-() WHERE o.to IS NULL | o] | SET other.presiding = false) "
                        + "SET s.presiding = true",
                Map.of("id", id.value(), "person", personId));
    }

    String acceptedBy(ProcedureId id, String personId, Set<String> partyIds) {
        return name(
                "SET s.acceptedBy = [(p)<-[:HANDLED_BY]-()<-[t:PARTY_TO]-() WHERE t.to IS NULL AND t.id IN $parties | t.id]",
                Map.of("id", id.value(), "person", personId, "parties", List.copyOf(partyIds)));
    }

    /** Today's mediators of whom nobody disclosed anything. */
    List<Silent> undisclosed(ProcedureId id) {
        return List.copyOf(client.query("""
                MATCH (:Procedure {id: $id})<-[s:ASSIGNED]-(m:Person) WHERE s.to IS NULL AND s.disclosedOn IS NULL
                RETURN m.id AS id, m.name AS name ORDER BY name, id LIMIT 20
                """)
                .bindAll(Map.of("id", id.value()))
                .fetchAs(Silent.class)
                .mappedBy((types, row) ->
                        new Silent(row.get("id").asString(), row.get("name").asString("")))
                .all());
    }

    List<String> presentParties(DisputeId dispute) {
        return List.copyOf(client.query("MATCH (:Dispute {id: $id})<-[t:PARTY_TO]-() WHERE t.to IS NULL RETURN t.id")
                .bindAll(Map.of("id", dispute.value()))
                .fetchAs(String.class)
                .all());
    }

    private String name(String change, Map<String, Object> parameters) {
        return client.query("MATCH (p:Procedure {id: $id})<-[s:ASSIGNED]-(m:Person {id: $person}) WHERE s.to IS NULL "
                        + change + " RETURN m.name")
                .bindAll(parameters)
                .fetchAs(String.class)
                .one()
                .orElse("");
    }
}
