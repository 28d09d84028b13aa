package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Texts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The named Cypher for edges between a procedure and what it does not own: dispute, agency, mediators, parties. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class ProcedureEdges {

    private final Neo4jClient client;

    /** Ties a new procedure to its dispute and its agency; every party is asked anew whether it agrees (R06) and told anew (R10). */
    void open(ProcedureId id, DisputeId dispute, String agencyId) {
        client.query("""
                MATCH (d:Dispute {id: $dispute}) MATCH (p:Procedure {id: $id}) MATCH (a:Agency {id: $agency})
                CREATE (d)-[:HANDLED_BY]->(p)-[:LED_BY]->(a)
                WITH d MATCH (d)<-[party:PARTY_TO]-()
                REMOVE party.consented, party.toldOn
                """)
                .bindAll(Map.of("dispute", dispute.value(), "id", id.value(), "agency", agencyId))
                .run();
    }

    /**
     * R08: assigns someone who serves as mediator, or an officer; the name, or nothing when there is no such person or
     * the person mediates already. A new presiding mediator takes the chair from the one before.
     */
    String assign(ProcedureId id, String personId, AssignmentMode mode, boolean presiding, LocalDate on) {
        return client.query("""
                MATCH (p:Procedure {id: $id})
                MATCH (m:Person {id: $person}) WHERE (m:Mediator OR m:Officer)
                    AND NOT EXISTS { (m)-[s:ASSIGNED]->(p) WHERE s.to IS NULL }
                FOREACH (old IN [(p)<-[s:ASSIGNED]-() WHERE $presiding AND s.to IS NULL | s] | SET old.presiding = false)
                CREATE (m)-[s:ASSIGNED {mode: $mode, presiding: $presiding, from: $on}]->(p)
                RETURN m.name
                """)
                .bindAll(Map.of(
                        "id", id.value(), "person", personId, "mode", mode.name(), "presiding", presiding, "on", on))
                .fetchAs(String.class)
                .one()
                .orElse("");
    }

    /** R44: what a mediator disclosed; the name, or nothing when the person does not mediate. */
    String disclose(ProcedureId id, String personId, String relation, LocalDate on) {
        return client.query("""
                MATCH (:Procedure {id: $id})<-[s:ASSIGNED]-(m:Person {id: $person}) WHERE s.to IS NULL
                SET s.disclosure = $relation, s.disclosedOn = $on
                REMOVE s.waivedOn
                RETURN m.name
                """)
                .bindAll(Map.of("id", id.value(), "person", personId, "relation", relation, "on", on))
                .fetchAs(String.class)
                .one()
                .orElse("");
    }

    /** R44: every party wants the mediator all the same. */
    String waiveDisclosure(ProcedureId id, String personId, LocalDate on) {
        return client.query("""
                MATCH (:Procedure {id: $id})<-[s:ASSIGNED]-(m:Person {id: $person})
                WHERE s.to IS NULL AND s.disclosedOn IS NOT NULL AND s.waivedOn IS NULL
                SET s.waivedOn = $on
                RETURN m.name
                """)
                .bindAll(Map.of("id", id.value(), "person", personId, "on", on))
                .fetchAs(String.class)
                .one()
                .orElse("");
    }

    /** Ends an assignment; the name, or nothing when the person does not mediate. */
    String release(ProcedureId id, String personId, LocalDate on) {
        return client.query("""
                MATCH (:Procedure {id: $id})<-[s:ASSIGNED]-(m:Person {id: $person}) WHERE s.to IS NULL
                SET s.to = $on
                RETURN m.name
                """)
                .bindAll(Map.of("id", id.value(), "person", personId, "on", on))
                .fetchAs(String.class)
                .one()
                .orElse("");
    }

    /** R06: what a party answered; its side, or nothing when it takes no part. */
    String consent(DisputeId dispute, String partyId, boolean consented) {
        return client.query("""
                MATCH (:Dispute {id: $dispute})<-[t:PARTY_TO {id: $party}]-() WHERE t.to IS NULL
                SET t.consented = $consented
                RETURN t.side
                """)
                .bindAll(Map.of("dispute", dispute.value(), "party", partyId, "consented", consented))
                .fetchAs(String.class)
                .one()
                .orElse("");
    }

    /** Of those ids, or of all when there are none, the ones that have not answered agree; how many. */
    int consentAll(DisputeId dispute, Set<String> partyIds) {
        return count("""
                MATCH (:Dispute {id: $dispute})<-[t:PARTY_TO]-()
                WHERE t.to IS NULL AND t.consented IS NULL AND (size($ids) = 0 OR t.id IN $ids)
                SET t.consented = true
                RETURN count(t)
                """, Map.of("dispute", dispute.value(), "ids", List.copyOf(partyIds)));
    }

    /** R10: of those ids, or of all when there are none, the ones that were not told are told; how many. */
    int tell(DisputeId dispute, Set<String> partyIds, LocalDate on) {
        return count("""
                MATCH (:Dispute {id: $dispute})<-[t:PARTY_TO]-()
                WHERE t.to IS NULL AND t.toldOn IS NULL AND (size($ids) = 0 OR t.id IN $ids)
                SET t.toldOn = $on
                RETURN count(t)
                """, Map.of("dispute", dispute.value(), "ids", List.copyOf(partyIds), "on", on));
    }

    private int count(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(Integer.class)
                .one()
                .orElse(0);
    }

    /** Answers with the id of the session. */
    String hold(ProcedureId id, DisputeId dispute, SessionDraft draft, LocalDate on) {
        var session = Ids.fresh();
        client.query("""
                MATCH (p:Procedure {id: $id})
                CREATE (p)-[:HELD]->(s:Session)
                SET s = $session
                WITH s
                MATCH (:Dispute {id: $dispute})<-[t:PARTY_TO]-(h) WHERE t.id IN $attended
                MERGE (h)-[:ATTENDED]->(s)
                """)
                .bindAll(Map.of(
                        "id", id.value(),
                        "dispute", dispute.value(),
                        "attended", List.copyOf(draft.attendedPartyIds()),
                        "session",
                                Map.of(
                                        "id", session,
                                        "heldAt",
                                                draft.heldAt()
                                                        .truncatedTo(ChronoUnit.MILLIS)
                                                        .atZone(ZoneOffset.UTC),
                                        "heldOn", on,
                                        "place", Texts.clean(draft.place()),
                                        "form", draft.form().name(),
                                        "minutes", Texts.clean(draft.minutes()))))
                .run();
        return session;
    }

    /** Why a 治安调解 goes on without evidence (R32) or late (R37); what was said once stays. */
    void account(ProcedureId id, String property, String reason) {
        client.query("MATCH (p:Procedure {id: $id}) SET p += $account")
                .bindAll(Map.of("id", id.value(), "account", Map.of(property, reason)))
                .run();
    }

    /** Everyone's assignment ends with the procedure. */
    void releaseAll(ProcedureId id, LocalDate on) {
        client.query("MATCH (:Procedure {id: $id})<-[s:ASSIGNED]-() WHERE s.to IS NULL SET s.to = $on")
                .bindAll(Map.of("id", id.value(), "on", on))
                .run();
    }
}
