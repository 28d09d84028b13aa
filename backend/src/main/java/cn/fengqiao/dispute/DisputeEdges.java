package cn.fengqiao.dispute;

import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Texts;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The named Cypher for edges between a dispute and what it does not own: place, type, officer, parties. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class DisputeEdges {

    private final Neo4jClient client;

    /** What a division and a type are called; empty where the code is not known. */
    record Names(String division, String type) {

        String title() {
            return division + type + (type.endsWith("纠纷") ? "" : "纠纷");
        }
    }

    Names names(String divisionCode, String typeCode) {
        return client.query("""
                OPTIONAL MATCH (v:Division {code: $division})
                OPTIONAL MATCH (t:DisputeType {list: 'POLICE', code: $type}) WHERE t.validTo IS NULL
                RETURN coalesce(v.name, '') AS division, coalesce(t.name, '') AS type
                """)
                .bindAll(Map.of("division", divisionCode, "type", typeCode))
                .fetchAs(Names.class)
                .mappedBy((types, row) -> new Names(
                        row.get("division").asString(), row.get("type").asString()))
                .one()
                .orElseThrow();
    }

    void place(DisputeId id, DisputeContent content, String address, String officerId) {
        move(id, content, address);
        client.query("MATCH (d:Dispute {id: $id}) MATCH (o:Person {id: $officer}) MERGE (o)-[:RESPONSIBLE_FOR]->(d)")
                .bindAll(Map.of("id", id.value(), "officer", officerId))
                .run();
    }

    /** Somebody else than the police registered it: the agency keeps it in sight. */
    void takenIn(DisputeId id, String agencyId) {
        client.query("MATCH (d:Dispute {id: $id}) MATCH (a:Agency {id: $agency}) MERGE (d)-[:TAKEN_IN_BY]->(a)")
                .bindAll(Map.of("id", id.value(), "agency", agencyId))
                .run();
    }

    /** Who answers for the process from now on, and nobody else. */
    void own(DisputeId id, String agencyId) {
        client.query("""
                MATCH (d:Dispute {id: $id})
                OPTIONAL MATCH (d)-[old:OWNED_BY]->(:Agency)
                DELETE old
                WITH DISTINCT d
                MATCH (a:Agency {id: $agency})
                MERGE (d)-[:OWNED_BY]->(a)
                """).bindAll(Map.of("id", id.value(), "agency", agencyId)).run();
    }

    String address(DisputeId id) {
        return client.query("MATCH (:Dispute {id: $id})-[:OCCURRED_AT]->(p:Place) RETURN p.address LIMIT 1")
                .bindAll(Map.of("id", id.value()))
                .fetchAs(String.class)
                .one()
                .orElse("");
    }

    /** How many tell of it so far. */
    int reports(DisputeId id) {
        return client.query("MATCH (d:Dispute {id: $id}) RETURN COUNT { (:Report)-[:ABOUT]->(d) }")
                .bindAll(Map.of("id", id.value()))
                .fetchAs(Integer.class)
                .one()
                .orElse(0);
    }

    /** Puts the dispute where its content says, also when it stood elsewhere before. */
    void move(DisputeId id, DisputeContent content, String typedAddress) {
        var address = Texts.clean(typedAddress);
        client.query("""
                MATCH (d:Dispute {id: $id})
                MATCH (v:Division {code: $areaCode})
                MATCH (t:DisputeType {list: 'POLICE', code: $typeCode})
                OPTIONAL MATCH (d)-[old:OCCURRED_IN|OCCURRED_AT|OF_TYPE]->()
                WITH d, v, t, collect(old) AS olds
                FOREACH (old IN olds | DELETE old)
                CREATE (d)-[:OCCURRED_IN]->(v), (d)-[:OF_TYPE]->(t)
                WITH d, v WHERE $address <> ''
                MERGE (p:Place {areaCode: v.code, key: $addressKey})
                ON CREATE SET p.id = $placeId, p.address = $address, p.version = 0
                MERGE (p)-[:LOCATED_IN]->(v)
                CREATE (d)-[:OCCURRED_AT]->(p)
                """)
                .bindAll(Map.of(
                        "id", id.value(),
                        "areaCode", content.areaCode(),
                        "typeCode", content.typeCode(),
                        "address", address,
                        "addressKey", addressKey(address),
                        "placeId", Ids.fresh()))
                .run();
    }

    void report(DisputeId id, Map<String, Object> report) {
        client.query("MATCH (d:Dispute {id: $id}) CREATE (r:Report)-[:ABOUT]->(d) SET r = $report")
                .bindAll(Map.of("id", id.value(), "report", report))
                .run();
    }

    /** Adds those who do not take part yet; gives the ids of the new {@code PARTY_TO}. */
    List<String> join(DisputeId id, List<PartyDraft> drafts, List<String> holderIds, LocalDate today) {
        var parties = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < drafts.size(); i++) {
            parties.add(Map.of("holderId", holderIds.get(i), "properties", party(drafts.get(i), today)));
        }
        return List.copyOf(client.query("""
                MATCH (d:Dispute {id: $id})
                UNWIND $parties AS party
                CALL (party) {
                    MATCH (h:Person {id: party.holderId}) RETURN h
                UNION
                    MATCH (h:Organisation {id: party.holderId}) RETURN h
                }
                WITH d, h, party WHERE NOT EXISTS { (h)-[old:PARTY_TO]->(d) WHERE old.to IS NULL }
                CREATE (h)-[p:PARTY_TO]->(d)
                SET p = party.properties
                WITH d, collect(p.id) AS ids
                SET d.partyCount = COUNT { (d)<-[p:PARTY_TO]-() WHERE p.to IS NULL }
                WITH ids UNWIND ids AS id RETURN id
                """)
                .bindAll(Map.of("id", id.value(), "parties", parties))
                .fetchAs(String.class)
                .all());
    }

    /** Ends a party's part; false when it takes no part. */
    boolean leave(DisputeId id, String partyId, LocalDate today) {
        return client.query("""
                MATCH (d:Dispute {id: $id})<-[p:PARTY_TO {id: $party}]-() WHERE p.to IS NULL
                SET p.to = $today
                SET d.partyCount = COUNT { (d)<-[q:PARTY_TO]-() WHERE q.to IS NULL }
                RETURN p.id
                """)
                .bindAll(Map.of("id", id.value(), "party", partyId, "today", today))
                .fetchAs(String.class)
                .one()
                .isPresent();
    }

    private static Map<String, Object> party(PartyDraft draft, LocalDate today) {
        var properties = new HashMap<String, Object>();
        properties.put("id", Ids.fresh());
        properties.put("side", draft.side());
        properties.put("role", draft.role().name());
        properties.put("position", Texts.clean(draft.position()));
        properties.put("from", today);
        return properties;
    }

    /** 平江路 12 号 and 平江路12号 are one address. */
    static String addressKey(String address) {
        return Normalizer.normalize(address, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Punct}，。、；：（）－—·]", "")
                .toLowerCase(Locale.ROOT);
    }
}
