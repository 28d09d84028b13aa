package cn.fengqiao.dispute;

import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The named Cypher of hand-overs: between two agencies, one after the other. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class HandoverEdges {

    private final Neo4jClient client;
    private final Clock clock;

    /** A hand-over as its receiver finds it. */
    record Offer(String id, DisputeId dispute, HandoverKind kind, HandoverState state, String toId, String to) {}

    HandoverRules.State state(DisputeId id) {
        return client.query("""
                MATCH (d:Dispute {id: $id})
                RETURN COUNT { (d)-[:HANDED_OVER]->(h:Handover) WHERE h.state = 'OFFERED' } AS open,
                    COUNT { (d)-[:HANDED_OVER]->(h:Handover) WHERE h.state = 'RETURNED' } AS returned
                """)
                .bindAll(Map.of("id", id.value()))
                .fetchAs(HandoverRules.State.class)
                .mappedBy((types, row) -> new HandoverRules.State(
                        row.get("open").asInt(), row.get("returned").asInt()))
                .one()
                .orElseThrow();
    }

    /** Nothing when one of the agencies does not exist. */
    Optional<Offer> offer(DisputeId id, HandoverDraft draft, String fromId, LocalDate dueOn) {
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
                                        "at",
                                                clock.instant()
                                                        .truncatedTo(ChronoUnit.MILLIS)
                                                        .atZone(ZoneOffset.UTC),
                                        "dueOn", dueOn)))
                .fetchAs(String.class)
                .one()
                .map(to -> new Offer(handover, id, draft.kind(), HandoverState.OFFERED, draft.toAgencyId(), to));
    }

    Optional<Offer> find(String handoverId) {
        return client.query("""
                MATCH (d:Dispute)-[:HANDED_OVER]->(h:Handover {id: $id})-[:TO]->(to:Agency)
                RETURN d.id AS dispute, coalesce(h.kind, 'REFER') AS kind, h.state AS state, to.id AS toId, to.name AS to
                """)
                .bindAll(Map.of("id", handoverId))
                .fetchAs(Offer.class)
                .mappedBy((types, row) -> new Offer(
                        handoverId,
                        new DisputeId(row.get("dispute").asString()),
                        HandoverKind.valueOf(row.get("kind").asString()),
                        HandoverState.valueOf(row.get("state").asString()),
                        row.get("toId").asString(),
                        row.get("to").asString()))
                .one();
    }

    void answer(String handoverId, HandoverState state, String answer) {
        client.query("""
                MATCH (h:Handover {id: $id})
                SET h.state = $state, h.answer = $answer, h.answeredAt = $at,
                    h.version = coalesce(h.version, 0) + 1
                REMOVE h.dueOn
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

    /** From now on it is this person's turn, and nobody else's. */
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
}
