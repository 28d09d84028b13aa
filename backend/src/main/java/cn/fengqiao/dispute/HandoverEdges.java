package cn.fengqiao.dispute;

import cn.fengqiao.security.Permission;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The named Cypher of hand-overs: between two agencies, one after the other. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class HandoverEdges {

    private static final List<String> HANDLING = Stream.of(Role.values())
            .filter(role -> role.allows(Permission.DISPUTE_HANDLE) || role.allows(Permission.OWN_DISPUTE_HANDLE))
            .map(Enum::name)
            .toList();

    private final Neo4jClient client;
    private final Clock clock;

    /** Nothing when one of the agencies does not exist. */
    Optional<HandoverReads.Offer> offer(DisputeId id, HandoverDraft draft, String fromId, LocalDate dueOn) {
        var handover = Ids.fresh();
        return client.query("""
                MATCH (d:Dispute {id: $dispute}) MATCH (to:Agency {id: $to}) MATCH (from:Agency {id: $from})
                CREATE (d)-[:HANDED_OVER]->(h:Handover)
                SET h = $handover
                CREATE (h)-[:FROM]->(from), (h)-[:TO]->(to)
                WITH d, h, to
                CALL (d, h) {
                    MATCH (d)-[:HANDED_OVER]->(before:Handover)
                    WHERE before <> h AND NOT EXISTS { (before)-[:NEXT]->() }
                    WITH before, h ORDER BY before.at DESC LIMIT 1
                    CREATE (before)-[:NEXT]->(h)
                }
                RETURN to.name AS to
                """)
                .bindAll(Map.of(
                        "dispute", id.value(),
                        "to", draft.toAgencyId(),
                        "from", fromId,
                        "handover",
                                Map.of(
                                        "id", handover,
                                        "version", 0L,
                                        "kind", draft.kind().name(),
                                        "state", HandoverState.OFFERED.name(),
                                        "reason", Texts.clean(draft.reason()),
                                        "override", draft.override(),
                                        "consent", draft.consent().name(),
                                        "consentNote", Texts.clean(draft.consentNote()),
                                        "at",
                                                clock.instant()
                                                        .truncatedTo(ChronoUnit.MILLIS)
                                                        .atZone(ZoneOffset.UTC),
                                        "dueOn", dueOn)))
                .fetchAs(String.class)
                .one()
                .map(to -> new HandoverReads.Offer(
                        handover, id, draft.kind(), HandoverState.OFFERED, fromId, draft.toAgencyId(), to));
    }

    void answer(String handoverId, HandoverState state, String answer) {
        client.query("""
                MATCH (h:Handover {id: $id})
                SET h.state = $state, h.answer = $answer, h.answeredAt = $at,
                    h.version = coalesce(h.version, 0) + 1
                REMOVE h.dueOn
                WITH h OPTIONAL MATCH (h)-[up:ESCALATED_TO]->(:Agency)
                DELETE up
                """)
                .bindAll(Map.of(
                        "id",
                        handoverId,
                        "state",
                        state.name(),
                        "answer",
                        answer,
                        "at",
                        clock.instant().truncatedTo(ChronoUnit.MILLIS).atZone(ZoneOffset.UTC)))
                .run();
    }

    /** From now on it is this person's turn, and nobody else's; empty: the agency's, until somebody in it is named. */
    void giveResponsibility(DisputeId id, String personId) {
        client.query("""
                MATCH (d:Dispute {id: $dispute})
                OPTIONAL MATCH (:Person)-[old:RESPONSIBLE_FOR]->(d)
                DELETE old
                WITH DISTINCT d
                MATCH (p:Person {id: $person})
                MERGE (p)-[:RESPONSIBLE_FOR]->(d)
                """)
                .bindAll(Map.of("dispute", id.value(), "person", personId))
                .run();
    }

    /** Who leads an agency, else who serves in it: the person of an account there; empty when there is none. */
    String personOf(String agencyId) {
        return client.query("""
                MATCH (:Agency {id: $agency})<-[:IN_AGENCY]-(g:Grant)<-[:HOLDS]-(account:Account)
                WHERE account.state = 'ACTIVE' AND g.role IN $roles
                MATCH (account)-[:BELONGS_TO]->(p:Person)
                RETURN p.id ORDER BY CASE g.role WHEN 'STATION_HEAD' THEN 0 ELSE 1 END, account.username LIMIT 1
                """)
                .bindAll(Map.of("agency", agencyId, "roles", HANDLING))
                .fetchAs(String.class)
                .one()
                .orElse("");
    }
}
