package cn.fengqiao.forms;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.OwnPart;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The documents of a dispute as nodes; documents are added, never changed or removed. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class Documents {

    private final Neo4jClient client;

    /**
     * A document to be added; {@code properties} beyond what all documents have.
     *
     * @param procedureId the procedure that it belongs to; empty when it belongs to the dispute as a whole
     */
    record New(DocumentId id, DossierSlot slot, String title, String procedureId, Map<String, Object> properties) {}

    /** A document where it lies. */
    record Found(DisputeId dispute, String title, String procedureId, Map<String, Object> properties) {

        String text(String property) {
            return properties.get(property) instanceof String text ? text : "";
        }
    }

    void add(DisputeId dispute, New document, String by, Instant at) {
        var properties = new HashMap<>(document.properties());
        properties.put("id", document.id().value());
        properties.put("slot", document.slot().name());
        properties.put("title", document.title());
        properties.put("by", by);
        properties.put("at", at.atZone(ZoneOffset.UTC));
        client.query("""
                MATCH (d:Dispute {id: $dispute}) CREATE (d)-[:HAS_DOCUMENT]->(n:Document) SET n = $document
                WITH n MATCH (p:Procedure {id: $procedure})
                CREATE (n)-[:IN_PROCEDURE]->(p)
                """)
                .bindAll(
                        Map.of("dispute", dispute.value(), "procedure", document.procedureId(), "document", properties))
                .run();
    }

    Optional<Found> find(DocumentId id) {
        return client.query("""
                MATCH (d:Dispute)-[:HAS_DOCUMENT]->(n:Document {id: $id})
                RETURN d.id AS dispute, n.title AS title, properties(n) AS properties,
                    coalesce(head([(n)-[:IN_PROCEDURE]->(p) | p.id]), '') AS procedure
                """)
                .bind(id.value())
                .to("id")
                .fetchAs(Found.class)
                .mappedBy((types, row) -> new Found(
                        new DisputeId(row.get("dispute").asString()),
                        row.get("title").asString(),
                        row.get("procedure").asString(),
                        row.get("properties").asMap()))
                .one();
    }

    /** The number under which the same form about the same thing went out before, and how often. */
    Optional<Edition> latest(DisputeId dispute, FormKind kind, String subject) {
        return client.query("""
                MATCH (d:Dispute {id: $dispute})-[:HAS_DOCUMENT]->(n:Document {kind: $kind, subject: $subject})
                RETURN n.number AS number, n.edition AS edition ORDER BY edition DESC LIMIT 1
                """)
                .bindAll(Map.of("dispute", dispute.value(), "kind", kind.name(), "subject", subject))
                .fetchAs(Edition.class)
                .mappedBy((types, row) -> new Edition(
                        row.get("number").asString(), row.get("edition").asInt()))
                .one();
    }

    record Edition(String number, int edition) {}

    /** The documents of the own part of a dispute, in the order of the dossier and of time. */
    List<DocumentRow> rows(DisputeId dispute, OwnPart own) {
        return List.copyOf(client.query("""
                MATCH (d:Dispute {id: $dispute})-[:HAS_DOCUMENT]->(n:Document)
                OPTIONAL MATCH (n)-[:IN_PROCEDURE]->(p:Procedure)
                WITH n, coalesce(p.id, '') AS procedure WHERE $all OR procedure IN $seen
                RETURN n { .id, .slot, .title, .kind, .number, .edition, .at, .by, .bytes, .mediaType } AS n
                ORDER BY n.at, n.id LIMIT 500
                """)
                .bindAll(Map.of("dispute", dispute.value(), "all", own.whole(), "seen", own.seen()))
                .fetchAs(DocumentRow.class)
                .mappedBy((types, row) -> {
                    var n = row.get("n");
                    return new DocumentRow(
                            new DocumentId(n.get("id").asString()),
                            DossierSlot.valueOf(n.get("slot").asString()),
                            n.get("title").asString(),
                            n.get("number").asString(""),
                            n.get("edition").asInt(1),
                            n.get("at").asZonedDateTime().toInstant(),
                            n.get("by").asString(),
                            n.get("kind").isNull(),
                            n.get("bytes").asLong(0),
                            n.get("mediaType").asString(""));
                })
                .all());
    }
}
