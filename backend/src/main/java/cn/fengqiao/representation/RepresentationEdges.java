package cn.fengqiao.representation;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.shared.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The named Cypher that writes who speaks for whom; edges of one mandate carry its id, so that they end together. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class RepresentationEdges {

    private final Neo4jClient client;

    /** The name of who speaks from now on. */
    String add(DisputeId dispute, String mandate, String holderId, RepresentativeDraft draft, LocalDate today) {
        var type = draft.kind() == RepresentationKind.GUARDIAN ? "GUARDS" : "REPRESENTS";
        return client.query("""
                MATCH (p:Person {id: $holder})
                MATCH (d:Dispute {id: $dispute})
                CALL (p, d) {
                    MATCH (d)<-[t:PARTY_TO]-(h) WHERE t.id IN $parties AND h <> p
                    CREATE (p)-[r:%s]->(h)
                    SET r = $properties
                    RETURN count(r) AS made
                }
                RETURN p.name AS name
                """.formatted(type))
                .bindAll(Map.of(
                        "holder",
                        holderId,
                        "dispute",
                        dispute.value(),
                        "parties",
                        List.copyOf(draft.partyIds()),
                        "properties",
                        Map.of(
                                "mandateId", mandate,
                                "disputeId", dispute.value(),
                                "kind", draft.kind().name(),
                                "authority", Texts.clean(draft.authority()),
                                "scope", Texts.clean(draft.scope()),
                                "on", draft.on(),
                                "from", today)))
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }

    /** False when it does not last any more. */
    boolean end(DisputeId dispute, String mandate, String reason, LocalDate today) {
        return client.query("""
                CALL () {
                    MATCH ()-[r:REPRESENTS {mandateId: $mandate}]->() RETURN r
                UNION
                    MATCH ()-[r:GUARDS {mandateId: $mandate}]->() RETURN r
                }
                WITH r WHERE r.disputeId = $dispute AND r.to IS NULL
                SET r.to = $today, r.endReason = $reason
                RETURN count(r) > 0
                """)
                .bindAll(Map.of("mandate", mandate, "dispute", dispute.value(), "reason", reason, "today", today))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    /** The name of who speaks by it; nothing when the mandate has ended or the paper lies elsewhere. */
    Optional<String> file(DisputeId dispute, String mandate, String documentId, LocalDate today) {
        return client.query("""
                MATCH (:Dispute {id: $dispute})-[:HAS_DOCUMENT]->(n:Document {id: $document, slot: 'AUTHORITY'})
                CALL () {
                    MATCH (p:Person)-[r:REPRESENTS {mandateId: $mandate}]->() RETURN p, r
                UNION
                    MATCH (p:Person)-[r:GUARDS {mandateId: $mandate}]->() RETURN p, r
                }
                WITH DISTINCT n, p, r.disputeId AS dispute, r.to AS to
                WHERE dispute = $dispute AND to IS NULL
                MERGE (p)-[a:AUTHORISED_BY {mandateId: $mandate}]->(n)
                ON CREATE SET a.on = $today
                RETURN p.name
                """)
                .bindAll(Map.of("mandate", mandate, "dispute", dispute.value(), "document", documentId, "today", today))
                .fetchAs(String.class)
                .one();
    }

    /** R33: goes without a guardian. */
    void goAlone(DisputeId dispute, String partyId, LocalDate today) {
        client.query("MATCH (:Dispute {id: $dispute})<-[t:PARTY_TO {id: $party}]-() SET t.selfSupportingOn = $today")
                .bindAll(Map.of("dispute", dispute.value(), "party", partyId, "today", today))
                .run();
    }
}
