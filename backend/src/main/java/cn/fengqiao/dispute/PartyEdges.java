package cn.fengqiao.dispute;

import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.shared.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The named Cypher that reads and corrects a party's part in a dispute. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class PartyEdges {

    private final Neo4jClient client;

    /** A part in a dispute, and whose it is. */
    record Found(String holderId, long version, String side, PartyRole role, String position) {}

    Optional<Found> look(DisputeId dispute, String partyId) {
        return client.query("""
                MATCH (:Dispute {id: $dispute})<-[t:PARTY_TO {id: $party}]-(h) WHERE t.to IS NULL
                RETURN t { .side, .role, position: coalesce(t.position, ''), version: coalesce(t.version, 0),
                    holderId: h.id } AS t
                """)
                .bindAll(Map.of("dispute", dispute.value(), "party", partyId))
                .fetchAs(Found.class)
                .mappedBy((types, row) -> {
                    var t = row.get("t");
                    return new Found(
                            t.get("holderId").asString(),
                            t.get("version").asLong(),
                            t.get("side").asString(""),
                            PartyRole.valueOf(t.get("role").asString()),
                            t.get("position").asString());
                })
                .one();
    }

    /** Which of them take part already. */
    Set<String> takingPart(DisputeId dispute, List<String> holderIds) {
        return new HashSet<>(client.query("""
                MATCH (:Dispute {id: $dispute})<-[t:PARTY_TO]-(h) WHERE t.to IS NULL AND h.id IN $holders
                RETURN DISTINCT h.id
                """)
                .bindAll(Map.of("dispute", dispute.value(), "holders", holderIds))
                .fetchAs(String.class)
                .all());
    }

    boolean takesPartTwice(DisputeId dispute, String holderId) {
        return client.query("""
                MATCH (:Dispute {id: $dispute})<-[t:PARTY_TO]-(h) WHERE t.to IS NULL AND h.id = $holder
                RETURN count(t) > 1
                """)
                .bindAll(Map.of("dispute", dispute.value(), "holder", holderId))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    void correct(String partyId, DisputeId dispute, PartyDraft draft) {
        client.query("""
                MATCH (:Dispute {id: $dispute})<-[t:PARTY_TO {id: $party}]-()
                SET t.side = $side, t.role = $role, t.position = $position, t.version = coalesce(t.version, 0) + 1
                """)
                .bindAll(Map.of(
                        "dispute", dispute.value(),
                        "party", partyId,
                        "side", draft.side(),
                        "role", draft.role().name(),
                        "position", Texts.clean(draft.position())))
                .run();
    }
}
