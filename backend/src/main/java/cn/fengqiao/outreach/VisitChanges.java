package cn.fengqiao.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What others did to the visits of an area that its coordinator has to know of. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class VisitChanges {

    private static final List<String> KINDS =
            List.of("VISIT_MOVED", "VISIT_CANCELLED", "VISIT_RESTORED", "VISIT_LECTURER_AWAY");

    private final Neo4jClient client;
    private final VisitReads visits;
    private final Sight sight;
    private final Clock clock;

    private record Latest(String visitId, VisitStep step) {}

    /** Moved, cancelled, restored or left without a lecturer since yesterday morning; the latest first. */
    public List<VisitChange> sinceYesterday(int limit) {
        var steps = latest(limit).stream().collect(Collectors.toMap(Latest::visitId, Latest::step));
        return visits.byIds(steps.keySet()).stream()
                .map(visit -> new VisitChange(visit, Objects.requireNonNull(steps.get(visit.id()))))
                .sorted(Comparator.comparing((VisitChange each) -> each.step().at())
                        .reversed())
                .toList();
    }

    /** When from now on those who speak at the visit are taken otherwise; empty when the visit is not in sight. */
    public List<VisitClash> clashes(String visitId) {
        return List.copyOf(client.query("""
                        MATCH (l:Lecturer)-[:SPEAKS_AT]->(v:Visit {id: $id})
                        WHERE any(area IN $areas WHERE v.areaCode STARTS WITH area)
                        CALL (l, v) {
                            MATCH (l)-[:SPEAKS_AT]->(o:Visit)
                            WHERE o.id <> v.id AND o.state IN ['DRAFT', 'PUBLISHED'] AND o.endsAt > $now
                            RETURN o.startsAt AS startsAt, o.endsAt AS endsAt, o.title AS title
                        UNION ALL
                            MATCH (l)-[:AWAY]->(x:Absence) WHERE x.endsAt > $now
                            RETURN x.startsAt AS startsAt, x.endsAt AS endsAt, '' AS title
                        }
                        RETURN startsAt, endsAt, l.name AS lecturer, title ORDER BY startsAt, lecturer LIMIT 500
                        """)
                .bindAll(Map.of("id", visitId, "areas", sight.planning(), "now", Rows.utc(clock.instant())))
                .fetchAs(VisitClash.class)
                .mappedBy((types, row) -> new VisitClash(
                        Rows.instant(row.get("startsAt")),
                        Rows.instant(row.get("endsAt")),
                        row.get("lecturer").asString(),
                        row.get("title").asString()))
                .all());
    }

    private List<Latest> latest(int limit) {
        var yesterday = LocalDate.now(clock).minusDays(1).atStartOfDay(clock.getZone());
        return List.copyOf(client.query("""
                        MATCH (s:Step) WHERE s.at >= $since AND s.kind IN $kinds AND s.by <> $me
                        MATCH (v:Visit)-[:HAS_STEP]->(s)
                        WHERE any(area IN $areas WHERE v.areaCode STARTS WITH area)
                        WITH v, s ORDER BY s.at DESC, s.id
                        WITH v, head(collect(s)) AS s
                        RETURN v.id AS id, s.kind AS kind, s.at AS at, s.by AS by, coalesce(s.note, '') AS note
                        ORDER BY at DESC, id LIMIT $limit
                        """)
                .bindAll(Map.of(
                        "since", Rows.utc(yesterday.toInstant()),
                        "kinds", KINDS,
                        "me", sight.name(),
                        "areas", sight.planning(),
                        "limit", limit))
                .fetchAs(Latest.class)
                .mappedBy((types, row) -> new Latest(
                        row.get("id").asString(),
                        new VisitStep(
                                row.get("kind").asString(),
                                Rows.instant(row.get("at")),
                                row.get("by").asString(),
                                row.get("note").asString())))
                .all());
    }
}
