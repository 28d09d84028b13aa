package cn.fengqiao.dispute;

import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads how the hand-overs of a dispute stand. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class HandoverReads {

    private final Neo4jClient client;

    /** A hand-over as giver and receiver find it. */
    record Offer(
            String id,
            DisputeId dispute,
            HandoverKind kind,
            HandoverState state,
            String fromId,
            String toId,
            String to) {}

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

    Optional<Offer> find(String handoverId) {
        return client.query("""
                MATCH (d:Dispute)-[:HANDED_OVER]->(h:Handover {id: $id})-[:TO]->(to:Agency)
                MATCH (h)-[:FROM]->(from:Agency)
                RETURN d.id AS dispute, coalesce(h.kind, 'REFER') AS kind, h.state AS state, from.id AS fromId,
                    to.id AS toId, to.name AS to
                """)
                .bindAll(Map.of("id", handoverId))
                .fetchAs(Offer.class)
                .mappedBy((types, row) -> new Offer(
                        handoverId,
                        new DisputeId(row.get("dispute").asString()),
                        HandoverKind.valueOf(row.get("kind").asString()),
                        HandoverState.valueOf(row.get("state").asString()),
                        row.get("fromId").asString(),
                        row.get("toId").asString(),
                        row.get("to").asString()))
                .one();
    }

    /** Who answers for the process and who for the substance, by name; empty where nobody is on record. */
    Owners owners(DisputeId id) {
        return client.query("""
                MATCH (d:Dispute {id: $id})
                RETURN coalesce(head([(d)-[:OWNED_BY]->(a:Agency) | a.name]),
                        head([(d)-[:TAKEN_IN_BY]->(a:Agency) | a.name]), '') AS process,
                    coalesce(head([(p:Person)-[:RESPONSIBLE_FOR]->(d) | p.name]), '') AS person,
                    coalesce(
                        head(COLLECT {
                            MATCH (d)-[:HANDLED_BY]->(:Procedure {state: 'OPEN'})-[:LED_BY]->(a:Agency)
                            RETURN a.name LIMIT 1 }),
                        head(COLLECT {
                            MATCH (d)-[:HANDED_OVER]->(h:Handover {state: 'ACCEPTED'})-[:TO]->(a:Agency)
                            WHERE h.kind <> 'TRANSFER' AND NOT EXISTS {
                                (d)-[:HANDED_OVER]->(later:Handover {state: 'ACCEPTED', kind: 'TRANSFER'})
                                WHERE later.at > h.at }
                            RETURN a.name ORDER BY h.at DESC LIMIT 1 }),
                        head([(d)-[:OWNED_BY]->(a:Agency) | a.name]),
                        head([(d)-[:TAKEN_IN_BY]->(a:Agency) | a.name]), '') AS substance
                """)
                .bindAll(Map.of("id", id.value()))
                .fetchAs(Owners.class)
                .mappedBy((types, row) -> new Owners(
                        row.get("process").asString(),
                        row.get("person").asString(),
                        row.get("substance").asString()))
                .one()
                .orElseThrow();
    }
}
