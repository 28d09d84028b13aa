package cn.fengqiao.representation;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.shared.Texts;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The named Cypher that writes invitations and what parties said to them; an answer is added, never changed. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class InvitationEdges {

    private final Neo4jClient client;

    boolean takesPart(DisputeId dispute, String holderId) {
        return client.query(
                        "RETURN EXISTS { (h)-[t:PARTY_TO]->(:Dispute {id: $dispute}) WHERE h.id = $holder AND t.to IS NULL }")
                .bindAll(Map.of("dispute", dispute.value(), "holder", holderId))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    /** The name of who is invited. */
    String invite(DisputeId dispute, String id, String guestId, InvitationDraft draft, LocalDate today) {
        return client.query("""
                MATCH (d:Dispute {id: $dispute})
                CALL () {
                    MATCH (g:Person {id: $guest}) RETURN g
                UNION
                    MATCH (g:Organisation {id: $guest}) RETURN g
                }
                CREATE (d)-[:INVITES]->(i:Invitation)-[:OF_GUEST]->(g)
                SET i = $properties
                RETURN g.name
                """)
                .bindAll(Map.of(
                        "dispute",
                        dispute.value(),
                        "guest",
                        guestId,
                        "properties",
                        Map.of(
                                "id",
                                id,
                                "version",
                                0L,
                                "kind",
                                draft.kind().name(),
                                "relation",
                                Texts.clean(draft.relation()),
                                "from",
                                today)))
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }

    /** How many answered. */
    int answer(DisputeId dispute, String id, Set<String> partyIds, boolean agreed, String note, ZonedDateTime at) {
        return client.query("""
                MATCH (d:Dispute {id: $dispute})-[:INVITES]->(i:Invitation {id: $id}) WHERE i.to IS NULL
                MATCH (d)<-[t:PARTY_TO]-(h)
                WHERE t.to IS NULL AND (t.id IN $ids
                    OR size($ids) = 0 AND NOT EXISTS { (h)-[a:ANSWERED]->(i) WHERE a.partyId = t.id })
                CREATE (h)-[a:ANSWERED]->(i)
                SET a = { partyId: t.id, agreed: $agreed, note: $note, at: $at }
                RETURN count(a)
                """)
                .bindAll(Map.of(
                        "dispute", dispute.value(),
                        "id", id,
                        "ids", List.copyOf(partyIds),
                        "agreed", agreed,
                        "note", note,
                        "at", at))
                .fetchAs(Integer.class)
                .one()
                .orElse(0);
    }

    /** False when it does not stand any more. */
    boolean withdraw(DisputeId dispute, String id, String reason, LocalDate today) {
        return client.query("""
                MATCH (:Dispute {id: $dispute})-[:INVITES]->(i:Invitation {id: $id}) WHERE i.to IS NULL
                SET i.to = $today, i.endReason = $reason, i.version = i.version + 1
                RETURN i.id
                """)
                .bindAll(Map.of("dispute", dispute.value(), "id", id, "reason", reason, "today", today))
                .fetchAs(String.class)
                .one()
                .isPresent();
    }

    /** The invited were at the session. */
    void attended(DisputeId dispute, String sessionId, Set<String> ids) {
        client.query("""
                MATCH (s:Session {id: $session})
                MATCH (:Dispute {id: $dispute})-[:INVITES]->(i:Invitation)-[:OF_GUEST]->(g)
                WHERE i.id IN $ids AND i.to IS NULL
                MERGE (g)-[a:ATTENDED]->(s)
                SET a.as = i.kind
                """)
                .bindAll(Map.of("dispute", dispute.value(), "session", sessionId, "ids", List.copyOf(ids)))
                .run();
    }
}
