package cn.fengqiao.security;

import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Where an entry of the trail belongs: to the place of its node, or else to where its actor serves. Supervisors read by
 * it.
 */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class AuditAreas {

    /** How the place of a node is found, for labels that have one; each begins at a uniqueness constraint. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("Dispute", "MATCH (n:Dispute {id: $id}) RETURN n.areaCode"),
            Map.entry("Procedure", "MATCH (n:Procedure {id: $id})<-[:HANDLED_BY]-(d:Dispute) RETURN d.areaCode"),
            Map.entry("Handover", "MATCH (n:Handover {id: $id})<-[:HANDED_OVER]-(d:Dispute) RETURN d.areaCode"),
            Map.entry("Document", "MATCH (n:Document {id: $id})<-[:HAS_DOCUMENT]-(d:Dispute) RETURN d.areaCode"),
            Map.entry("Host", "MATCH (n:Host {id: $id}) RETURN n.areaCode"),
            Map.entry("Visit", "MATCH (n:Visit {id: $id}) RETURN n.areaCode"),
            Map.entry("VisitRequest", "MATCH (n:VisitRequest {id: $id})<-[:REQUESTED]-(h:Host) RETURN h.areaCode"),
            Map.entry(
                    "Account",
                    "MATCH (n:Account {id: $id})-[:HOLDS]->(:Grant)-[:IN_AGENCY]->(a:Agency) RETURN a.areaCode"));

    private final Neo4jClient client;

    String of(AuditRow entry) {
        var place = PLACES.get(entry.nodeLabel());
        return place == null
                ? entry.area()
                : client.query(place + " LIMIT 1")
                        .bindAll(Map.of("id", entry.nodeId()))
                        .fetchAs(String.class)
                        .one()
                        .orElse(entry.area());
    }

    /** What all areas of the actor have in common; empty for the system, which serves everywhere. */
    static String of(Actor actor) {
        return actor.grants().stream()
                .flatMap(grant -> grant.areas().stream())
                .reduce(AuditAreas::common)
                .orElse("");
    }

    private static String common(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return one.substring(0, same);
    }
}
