package cn.fengqiao.forms;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.OwnPart;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The documents of a dispute as nodes; documents are added, never changed or removed. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class Documents {

    /** Narrows documents {@code n} to what the actor sees; what belongs to no procedure counts as the empty one. */
    private static final String OWN = """
            OPTIONAL MATCH (n)-[:IN_PROCEDURE]->(p:Procedure)
            WITH n, coalesce(p.id, '') AS procedure WHERE $all OR procedure IN $seen
            """;

    private static final String ROW =
            "n { .id, .slot, .title, .kind, .number, .edition, .at, .by, .bytes, .mediaType, .pages }";

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

    /** Documents of many disputes in one statement, none of them of a procedure. */
    void addAll(List<Map<String, Object>> rows) {
        client.query("""
                UNWIND $rows AS row
                MATCH (d:Dispute {id: row.dispute})
                CREATE (d)-[:HAS_DOCUMENT]->(n:Document) SET n = row.document
                """).bindAll(Map.of("rows", rows)).run();
    }

    static Map<String, Object> properties(New document, String by, Instant at) {
        var properties = new HashMap<>(document.properties());
        properties.put("id", document.id().value());
        properties.put("slot", document.slot().name());
        properties.put("title", document.title());
        properties.put("by", by);
        properties.put("at", at.atZone(ZoneOffset.UTC));
        return properties;
    }

    void add(DisputeId dispute, New document, String by, Instant at) {
        var properties = properties(document, by, at);
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

    /** How many documents of the own part lie in each place of the dossier. */
    Map<DossierSlot, Integer> counts(DisputeId dispute, OwnPart own) {
        return counts(dispute, own.whole(), own.seen());
    }

    /** Which places of the dossier hold anything at all. */
    Set<DossierSlot> filled(DisputeId dispute) {
        return counts(dispute, true, List.of()).keySet();
    }

    private Map<DossierSlot, Integer> counts(DisputeId dispute, boolean all, List<String> seen) {
        var counts = new EnumMap<DossierSlot, Integer>(DossierSlot.class);
        client.query("""
                MATCH (:Dispute {id: $dispute})-[:HAS_DOCUMENT]->(n:Document)
                %sRETURN n.slot AS slot, count(*) AS documents
                """.formatted(OWN))
                .bindAll(Map.of("dispute", dispute.value(), "all", all, "seen", seen))
                .fetchAs(Counted.class)
                .mappedBy((types, row) -> new Counted(
                        DossierSlot.valueOf(row.get("slot").asString()),
                        row.get("documents").asInt()))
                .all()
                .forEach(each -> counts.put(each.slot(), each.documents()));
        return counts;
    }

    private record Counted(DossierSlot slot, int documents) {}

    /** Documents of one place, oldest first, a page at a time. */
    List<DocumentRow> rows(DisputeId dispute, DossierSlot slot, OwnPart own, int skip, int limit) {
        return List.copyOf(client.query("""
                MATCH (:Dispute {id: $dispute})-[:HAS_DOCUMENT]->(n:Document {slot: $slot})
                %sWITH n ORDER BY n.at, n.id SKIP $skip LIMIT $limit
                RETURN %s AS n ORDER BY n.at, n.id
                """.formatted(OWN, ROW))
                .bindAll(Map.of(
                        "dispute", dispute.value(),
                        "slot", slot.name(),
                        "all", own.whole(),
                        "seen", own.seen(),
                        "skip", skip,
                        "limit", limit))
                .fetchAs(DocumentRow.class)
                .mappedBy((types, row) -> row(row.get("n")))
                .all());
    }

    /** What was brought along to one place, the latest first. */
    List<DocumentRow> latestAttachments(DisputeId dispute, DossierSlot slot, OwnPart own, int limit) {
        return List.copyOf(client.query("""
                MATCH (:Dispute {id: $dispute})-[:HAS_DOCUMENT]->(n:Document {slot: $slot})
                WHERE n.sha256 IS NOT NULL
                %sRETURN %s AS n ORDER BY n.at DESC, n.id LIMIT $limit
                """.formatted(OWN, ROW))
                .bindAll(Map.of(
                        "dispute", dispute.value(),
                        "slot", slot.name(),
                        "all", own.whole(),
                        "seen", own.seen(),
                        "limit", limit))
                .fetchAs(DocumentRow.class)
                .mappedBy((types, row) -> row(row.get("n")))
                .all());
    }

    /** The first documents of every place, read at once. */
    List<DocumentRow> firstRows(DisputeId dispute, OwnPart own, int ofEach) {
        return List.copyOf(client.query("""
                MATCH (:Dispute {id: $dispute})-[:HAS_DOCUMENT]->(n:Document)
                %sWITH n ORDER BY n.at, n.id
                WITH n.slot AS slot, collect(n)[..$limit] AS some
                UNWIND some AS n
                RETURN %s AS n ORDER BY n.at, n.id
                """.formatted(OWN, ROW))
                .bindAll(Map.of("dispute", dispute.value(), "all", own.whole(), "seen", own.seen(), "limit", ofEach))
                .fetchAs(DocumentRow.class)
                .mappedBy((types, row) -> row(row.get("n")))
                .all());
    }

    /** What the index lists: the last edition of each form and everything brought along, in binding order. */
    List<FormFacts.Paper> papers(DisputeId dispute) {
        return client
                .query("""
                MATCH (:Dispute {id: $dispute})-[:HAS_DOCUMENT]->(n:Document)
                WHERE NOT n.slot IN ['COVER', 'INDEX'] AND (n.number IS NULL OR NOT EXISTS {
                    (:Dispute {id: $dispute})-[:HAS_DOCUMENT]->(later:Document {number: n.number})
                    WHERE later.edition > n.edition })
                RETURN n { .slot, .title, .number, .pages, .at, .id } AS n
                ORDER BY n.at, n.id LIMIT 5000
                """)
                .bind(dispute.value())
                .to("dispute")
                .fetchAs(Placed.class)
                .mappedBy((types, row) -> {
                    var n = row.get("n");
                    return new Placed(
                            DossierSlot.valueOf(n.get("slot").asString()),
                            new FormFacts.Paper(
                                    n.get("title").asString(),
                                    n.get("number").asString(""),
                                    n.get("pages").asInt(1)));
                })
                .all()
                .stream()
                .sorted(Comparator.comparing(Placed::slot))
                .map(Placed::paper)
                .toList();
    }

    private record Placed(DossierSlot slot, FormFacts.Paper paper) {}

    /** Ids of what was brought along; its contents lie outside the graph. */
    List<DocumentId> attachments(DisputeId dispute) {
        return client.query("""
                MATCH (:Dispute {id: $dispute})-[:HAS_DOCUMENT]->(n:Document) WHERE n.sha256 IS NOT NULL
                RETURN n.id ORDER BY n.id
                """).bind(dispute.value()).to("dispute").fetchAs(String.class).all().stream()
                .map(DocumentId::new)
                .toList();
    }

    private static DocumentRow row(Value n) {
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
                n.get("mediaType").asString(""),
                n.get("pages").asInt(1));
    }
}
