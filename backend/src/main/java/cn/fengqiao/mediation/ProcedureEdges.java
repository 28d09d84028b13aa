package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.mediation.ProcedureFile.Opened;
import cn.fengqiao.security.Vault;
import cn.fengqiao.shared.Texts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
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
    private final Vault vault;

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

    /** R10: a party objects to a mediator; the mediator's name, or nothing when either takes no part. */
    String object(ProcedureId id, DisputeId dispute, String personId, String partyId, String reason, LocalDate on) {
        return client.query("""
                MATCH (:Dispute {id: $dispute})<-[t:PARTY_TO {id: $party}]-() WHERE t.to IS NULL
                MATCH (:Procedure {id: $id})<-[s:ASSIGNED]-(m:Person {id: $person}) WHERE s.to IS NULL
                SET s.objection = $reason, s.objectedOn = $on, s.objectedBy = $party
                REMOVE s.waivedOn
                RETURN m.name
                """)
                .bindAll(Map.of(
                        "id",
                        id.value(),
                        "dispute",
                        dispute.value(),
                        "person",
                        personId,
                        "party",
                        partyId,
                        "reason",
                        reason,
                        "on",
                        on))
                .fetchAs(String.class)
                .one()
                .orElse("");
    }

    /** R44, R10: every party wants the mediator all the same. */
    String waiveDisclosure(ProcedureId id, String personId, LocalDate on) {
        return client.query("""
                MATCH (:Procedure {id: $id})<-[s:ASSIGNED]-(m:Person {id: $person})
                WHERE s.to IS NULL AND (s.disclosedOn IS NOT NULL OR s.objectedOn IS NOT NULL) AND s.waivedOn IS NULL
                SET s.waivedOn = $on
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

    /**
     * A session that was held; what was said apart (背靠背) is sealed, and opens for those named alone, by default the
     * mediators.
     */
    void hold(Opened opened, String sessionId, SessionDraft draft, LocalDate on) {
        client.query("""
                MATCH (d:Dispute {id: $dispute})-[:HANDLED_BY]->(p:Procedure {id: $id})
                MERGE (s:Session {id: $session.id})
                MERGE (p)-[:HELD]->(s)
                SET s += $session
                WITH d, p, s, EXISTS { (s)-[:READABLE_BY]->() } AS named
                CALL (p, s, named) {
                    MATCH (m:Person)-[a:ASSIGNED]->(p) WHERE a.to IS NULL AND $session.form = 'SEPARATE' AND NOT named
                    MERGE (s)-[:READABLE_BY]->(m)
                }
                MATCH (d)<-[t:PARTY_TO]-(h) WHERE t.id IN $attended
                MERGE (h)-[:ATTENDED]->(s)
                """)
                .bindAll(Map.of(
                        "id", opened.id().value(),
                        "dispute", opened.dispute().value(),
                        "attended", List.copyOf(draft.attendedPartyIds()),
                        "session", session(sessionId, draft, on)))
                .run();
    }

    private Map<String, Object> session(String id, SessionDraft draft, LocalDate on) {
        var minutes = Texts.clean(draft.minutes());
        var session = new HashMap<String, Object>(Map.of(
                "id",
                id,
                "heldAt",
                draft.heldAt().truncatedTo(ChronoUnit.MILLIS).atZone(ZoneOffset.UTC),
                "heldOn",
                on,
                "place",
                Texts.clean(draft.place()),
                "form",
                draft.form().name(),
                "minutes",
                draft.form() == SessionForm.SEPARATE ? "" : minutes));
        if (draft.form() == SessionForm.SEPARATE) {
            session.put("notesSealed", vault.seal(minutes, id, "notes"));
        }
        return session;
    }

    /** Why a 治安调解 goes on without evidence (R32) or late (R37); what was said once stays. */
    void account(ProcedureId id, String property, String reason) {
        client.query("MATCH (p:Procedure {id: $id}) SET p += $account")
                .bindAll(Map.of("id", id.value(), "account", Map.of(property, reason)))
                .run();
    }

    /** Why this procedure ended, as its notice of termination says it (R13). */
    void endReason(ProcedureId id, String reason) {
        client.query("MATCH (p:Procedure {id: $id}) SET p.endReason = $reason")
                .bindAll(Map.of("id", id.value(), "reason", reason))
                .run();
    }

    /** Everyone's assignment ends with the procedure. */
    void releaseAll(ProcedureId id, LocalDate on) {
        client.query("MATCH (:Procedure {id: $id})<-[s:ASSIGNED]-() WHERE s.to IS NULL SET s.to = $on")
                .bindAll(Map.of("id", id.value(), "on", on))
                .run();
    }
}
