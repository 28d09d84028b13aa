package cn.fengqiao.dispute;

import cn.fengqiao.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The named Cypher that ties disputes to each other, and reports to disputes and to who told them. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class LineageEdges {

    private final Neo4jClient client;

    /** A report of a dispute, and how many others the dispute has. */
    record Report(String narrative, int others) {}

    Optional<Report> report(DisputeId dispute, String reportId) {
        return client.query("""
                MATCH (r:Report {id: $report})-[:ABOUT]->(d:Dispute {id: $dispute})
                RETURN coalesce(r.narrative, '') AS narrative, COUNT { (:Report)-[:ABOUT]->(d) } - 1 AS others
                """)
                .bindAll(Map.of("report", reportId, "dispute", dispute.value()))
                .fetchAs(Report.class)
                .mappedBy((types, row) -> new Report(
                        row.get("narrative").asString(), row.get("others").asInt()))
                .one();
    }

    Optional<DisputeId> byNumber(String number) {
        return client.query("MATCH (d:Dispute {number: $number}) RETURN d.id")
                .bindAll(Map.of("number", number))
                .fetchAs(String.class)
                .one()
                .map(DisputeId::new);
    }

    String address(DisputeId id) {
        return client.query(
                        "MATCH (d:Dispute {id: $id}) RETURN coalesce(head([(d)-[:OCCURRED_AT]->(p) | p.address]), '')")
                .bindAll(Map.of("id", id.value()))
                .fetchAs(String.class)
                .one()
                .orElse("");
    }

    void move(String reportId, DisputeId from, DisputeId to) {
        client.query("""
                MATCH (r:Report {id: $report})-[a:ABOUT]->(:Dispute {id: $from})
                MATCH (d:Dispute {id: $to})
                DELETE a
                CREATE (r)-[:ABOUT]->(d)
                """)
                .bindAll(Map.of("report", reportId, "from", from.value(), "to", to.value()))
                .run();
    }

    /** What was told of one is told of the other, too. */
    void shareReports(DisputeId from, DisputeId to) {
        client.query("""
                MATCH (r:Report)-[:ABOUT]->(:Dispute {id: $from})
                MATCH (d:Dispute {id: $to})
                MERGE (r)-[:ABOUT]->(d)
                """)
                .bindAll(Map.of("from", from.value(), "to", to.value()))
                .run();
    }

    void tie(String type, DisputeId from, DisputeId to) {
        client.query("MATCH (a:Dispute {id: $from}) MATCH (b:Dispute {id: $to}) MERGE (a)-[:%s]->(b)".formatted(type))
                .bindAll(Map.of("from", from.value(), "to", to.value()))
                .run();
    }

    /** They take part in the other one, too, with nothing told or agreed there yet. */
    void copyParties(DisputeId from, DisputeId to, Set<String> partyIds, LocalDate today) {
        var rows = partyIds.stream()
                .map(id -> Map.of("old", id, "fresh", Ids.fresh()))
                .toList();
        client.query("""
                MATCH (d:Dispute {id: $to})
                CALL (d) {
                    UNWIND $rows AS row
                    MATCH (:Dispute {id: $from})<-[t:PARTY_TO {id: row.old}]-(h)
                    WHERE t.to IS NULL AND NOT EXISTS { (h)-[o:PARTY_TO]->(d) WHERE o.to IS NULL }
                    CREATE (h)-[n:PARTY_TO]->(d)
                    SET n = { id: row.fresh, side: t.side, role: t.role, position: t.position, from: $today }
                }
                SET d.partyCount = COUNT { (d)<-[p:PARTY_TO]-() WHERE p.to IS NULL }
                """)
                .bindAll(Map.of("from", from.value(), "to", to.value(), "rows", rows, "today", today))
                .run();
    }

    /** Ids of those persons and organisations that take part by these {@code PARTY_TO}. */
    List<String> holders(DisputeId dispute, Set<String> partyIds) {
        return List.copyOf(
                client.query("MATCH (:Dispute {id: $id})<-[t:PARTY_TO]-(h) WHERE t.id IN $parties RETURN DISTINCT h.id")
                        .bindAll(Map.of("id", dispute.value(), "parties", List.copyOf(partyIds)))
                        .fetchAs(String.class)
                        .all());
    }

    void leave(DisputeId dispute, Set<String> partyIds, LocalDate today) {
        client.query("""
                MATCH (d:Dispute {id: $id})
                CALL (d) {
                    MATCH (d)<-[t:PARTY_TO]-() WHERE t.to IS NULL AND t.id IN $parties
                    SET t.to = $today
                }
                SET d.partyCount = COUNT { (d)<-[p:PARTY_TO]-() WHERE p.to IS NULL }
                """)
                .bindAll(Map.of("id", dispute.value(), "parties", List.copyOf(partyIds), "today", today))
                .run();
    }

    void madeBy(String reportId, String personId) {
        client.query("""
                MATCH (r:Report {id: $report}) MATCH (p:Person {id: $person})
                OPTIONAL MATCH (r)-[old:MADE_BY]->()
                DELETE old
                CREATE (r)-[:MADE_BY]->(p)
                """)
                .bindAll(Map.of("report", reportId, "person", personId))
                .run();
    }

    /** False when the party is no person or takes no part. */
    boolean madeByParty(String reportId, DisputeId dispute, String partyId) {
        var person = client.query("""
                MATCH (:Dispute {id: $dispute})<-[t:PARTY_TO {id: $party}]-(p:Person) RETURN p.id
                """)
                .bindAll(Map.of("dispute", dispute.value(), "party", partyId))
                .fetchAs(String.class)
                .one();
        person.ifPresent(id -> madeBy(reportId, id));
        return person.isPresent();
    }
}
