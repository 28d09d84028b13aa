package cn.fengqiao.outreach;

import cn.fengqiao.shared.Pinyin;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Visits as records. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class VisitReads {

    private static final String ROW = """
            MATCH (v)-[:AT]->(h:Host), (v)-[:ON]->(t:Topic)
            OPTIONAL MATCH (v)-[:FOR]->(n:CalendarNode)
            RETURN v { .id, .version, .number, .title, .state, .startsAt, .endsAt, .areaCode, .audience, .note,
                .cancelledFor, hostId: h.id, hostName: h.name, hostKind: h.kind, topicCode: t.code, topicName: t.name,
                nodeCode: n.code, nodeName: n.name,
                place: reduce(path = '', step IN reverse(
                        [(h)-[:LOCATED_IN]->(:Division)-[:PART_OF*0..3]->(d:Division) WHERE NOT d:City | d.name]) |
                    path + CASE path WHEN '' THEN '' ELSE '·' END + step),
                speakers: COLLECT { MATCH (l:Lecturer)-[s:SPEAKS_AT]->(v)
                    RETURN l { .id, .name } ORDER BY s.role = 'LEAD' DESC, l.pinyin, l.id } } AS visit
            ORDER BY visit.startsAt, visit.id
            """;

    private final Neo4jClient client;

    List<VisitRow> list(VisitFilter filter, List<String> areas, int limit) {
        return rows(
                """
                MATCH (v:Visit)
                WHERE v.on >= $from AND v.on <= $to
                    AND any(area IN $areas WHERE v.areaCode STARTS WITH area) AND v.areaCode STARTS WITH $area
                    AND (size($states) = 0 OR v.state IN $states)
                    AND ($topic = '' OR EXISTS { (v)-[:ON]->(:Topic {code: $topic}) })
                    AND ($lecturer = '' OR EXISTS { (:Lecturer {id: $lecturer})-[:SPEAKS_AT]->(v) })
                WITH v ORDER BY v.startsAt, v.id LIMIT $limit
                """,
                Map.of(
                        "from", filter.from(),
                        "to", filter.to(),
                        "areas", areas,
                        "area", filter.areaCode(),
                        "states", filter.states().stream().map(Enum::name).toList(),
                        "topic", filter.topicCode(),
                        "lecturer", filter.lecturerId(),
                        "limit", limit));
    }

    Optional<VisitRow> byId(String id, List<String> areas) {
        return rows(
                        "MATCH (v:Visit {id: $id}) WHERE any(area IN $areas WHERE v.areaCode STARTS WITH area) WITH v ",
                        Map.of("id", id, "areas", areas))
                .stream()
                .findFirst();
    }

    /** The visits that a lecturer speaks at from that day on; the lecturer sees them wherever they are. */
    List<VisitRow> ofSpeaker(String lecturerId, LocalDate from, int limit) {
        return rows("""
                MATCH (:Lecturer {id: $lecturer})-[:SPEAKS_AT]->(v:Visit)
                WHERE v.on >= $from AND v.state = 'PUBLISHED'
                WITH v ORDER BY v.startsAt, v.id LIMIT $limit
                """, Map.of("lecturer", lecturerId, "from", from, "limit", limit));
    }

    List<VisitRow> ofHost(String hostId, int limit) {
        return rows("""
                MATCH (v:Visit)-[:AT]->(:Host {id: $host})
                WITH v ORDER BY v.startsAt DESC, v.id LIMIT $limit
                """, Map.of("host", hostId, "limit", limit));
    }

    /** Those whose number or title holds the text, or whose host begins with it in pinyin; the latest first. */
    List<VisitRow> search(String text, List<String> areas, int limit) {
        return rows("""
                CALL () {
                    MATCH (v:Visit) WHERE v.title CONTAINS $text RETURN v
                UNION
                    MATCH (v:Visit) WHERE v.number CONTAINS toUpper($text) RETURN v
                UNION
                    MATCH (h:Host)
                    WHERE any(area IN $areas WHERE h.areaCode STARTS WITH area)
                        AND (h.pinyin STARTS WITH $typed OR h.initials STARTS WITH $typed)
                    MATCH (h)<-[:AT]-(v:Visit) RETURN v
                }
                WITH DISTINCT v WHERE any(area IN $areas WHERE v.areaCode STARTS WITH area)
                WITH v ORDER BY v.startsAt DESC, v.id LIMIT $limit
                """, Map.of("text", text, "typed", Pinyin.typed(text), "areas", areas, "limit", limit))
                .reversed();
    }

    /** To take place from that day on, without a lecturer. */
    List<VisitRow> unstaffed(LocalDate from, List<String> areas, int limit) {
        return rows("""
                MATCH (v:Visit)
                WHERE v.on >= $from AND v.state IN ['DRAFT', 'PUBLISHED']
                    AND any(area IN $areas WHERE v.areaCode STARTS WITH area)
                    AND NOT EXISTS { (:Lecturer)-[:SPEAKS_AT]->(v) }
                WITH v ORDER BY v.startsAt, v.id LIMIT $limit
                """, Map.of("from", from, "areas", areas, "limit", limit));
    }

    /** Other visits at the host that overlap, in the order of their start. */
    List<VisitRow> overlapping(String hostId, VisitDraft draft, String exceptVisitId) {
        return rows(
                """
                MATCH (v:Visit)-[:AT]->(:Host {id: $host})
                WHERE v.id <> $except AND v.state <> 'CANCELLED' AND v.startsAt < $end AND v.endsAt > $start
                WITH v
                """,
                Map.of(
                        "host",
                        hostId,
                        "except",
                        exceptVisitId,
                        "start",
                        Rows.utc(draft.startsAt()),
                        "end",
                        Rows.utc(draft.endsAt())));
    }

    Collection<VisitStep> steps(String visitId) {
        return client.query("""
                        MATCH (:Visit {id: $id})-[:HAS_STEP]->(s:Step)
                        RETURN s.kind AS kind, s.at AS at, s.by AS by, s.note AS note
                        ORDER BY s.at DESC, s.id LIMIT 200
                        """)
                .bindAll(Map.of("id", visitId))
                .fetchAs(VisitStep.class)
                .mappedBy((types, row) -> new VisitStep(
                        row.get("kind").asString(),
                        Rows.instant(row.get("at")),
                        row.get("by").asString(),
                        row.get("note").asString("")))
                .all();
    }

    List<VisitRow> byIds(Collection<String> ids) {
        return rows("MATCH (v:Visit) WHERE v.id IN $ids WITH v ", Map.of("ids", List.copyOf(ids)));
    }

    private List<VisitRow> rows(String match, Map<String, Object> parameters) {
        return List.copyOf(client.query(match + ROW)
                .bindAll(parameters)
                .fetchAs(VisitRow.class)
                .mappedBy(VisitReads::row)
                .all());
    }

    private static VisitRow row(TypeSystem types, Record row) {
        var visit = row.get("visit");
        return new VisitRow(
                visit.get("id").asString(),
                visit.get("version").asLong(),
                visit.get("number").asString(),
                visit.get("title").asString(),
                VisitState.valueOf(visit.get("state").asString()),
                Rows.instant(visit.get("startsAt")),
                Rows.instant(visit.get("endsAt")),
                visit.get("areaCode").asString(),
                visit.get("place").asString(),
                visit.get("hostId").asString(),
                visit.get("hostName").asString(),
                HostKind.valueOf(visit.get("hostKind").asString()),
                visit.get("topicCode").asString(),
                visit.get("topicName").asString(),
                visit.get("speakers")
                        .asList(each -> new Speaker(
                                each.get("id").asString(), each.get("name").asString())),
                visit.get("nodeCode").asString(""),
                visit.get("nodeName").asString(""),
                visit.get("audience").asInt(0),
                visit.get("note").asString(""),
                visit.get("cancelledFor").asString(""));
    }
}
