package cn.fengqiao.outreach;

import cn.fengqiao.shared.Pinyin;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Lecturers as records. A lecturer is seen by whoever reads outreach in a part of the area that the lecturer's agency
 * covers: the city's team serves every district.
 */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class LecturerReads {

    private static final String SEEN = """
            EXISTS { (l)-[:SERVES_IN]->(:Agency)-[:COVERS]->(d:Division)
                WHERE any(area IN $areas WHERE d.prefix STARTS WITH area OR area STARTS WITH d.prefix) }
            """;

    private static final String ROW = """
            CALL (l) { MATCH (l)-[:SERVES_IN]->(a:Agency) RETURN a ORDER BY a.kind = 'LECTURE_TEAM' DESC, a.code LIMIT 1 }
            RETURN l { .id, .version, .name, .dialects, .minorsCleared, .volunteer, agencyId: a.id, agencyName: a.name,
                topics: COLLECT { MATCH (l)-[k:TEACHES]->(t:Topic)
                    RETURN t { .code, .name, level: k.level } ORDER BY k.level DESC, t.position },
                upcoming: COUNT { (l)-[:SPEAKS_AT]->(v:Visit)
                    WHERE v.on >= $today AND v.state IN ['DRAFT', 'PUBLISHED'] },
                absentNow: EXISTS { (l)-[:AWAY]->(x:Absence) WHERE x.startsAt <= $now AND x.endsAt > $now }
            } AS lecturer
            """;

    private final Neo4jClient client;
    private final Clock clock;

    List<LecturerRow> search(String text, String topicCode, List<String> areas, int skip, int limit) {
        return List.copyOf(client.query("MATCH (l:Lecturer) WHERE " + SEEN + """
                            AND (l.name CONTAINS $text OR l.pinyin STARTS WITH $text OR l.initials STARTS WITH $text)
                            AND ($topic = '' OR EXISTS { (l)-[:TEACHES]->(:Topic {code: $topic}) })
                        WITH l ORDER BY l.pinyin, l.id SKIP $skip LIMIT $limit
                        """ + ROW + " ORDER BY l.pinyin, l.id")
                .bindAll(Map.of(
                        "text", Pinyin.typed(text),
                        "topic", topicCode,
                        "areas", areas,
                        "skip", skip,
                        "limit", limit,
                        "today", LocalDate.now(clock),
                        "now", Rows.utc(clock.instant())))
                .fetchAs(LecturerRow.class)
                .mappedBy(LecturerReads::row)
                .all());
    }

    Optional<LecturerRow> byId(String id, List<String> areas) {
        return client.query("MATCH (l:Lecturer {id: $id}) WHERE " + SEEN + " WITH l " + ROW)
                .bindAll(Map.of(
                        "id", id, "areas", areas, "today", LocalDate.now(clock), "now", Rows.utc(clock.instant())))
                .fetchAs(LecturerRow.class)
                .mappedBy(LecturerReads::row)
                .one();
    }

    List<AbsenceRow> absences(String lecturerId) {
        return List.copyOf(client.query("""
                        MATCH (:Lecturer {id: $id})-[:AWAY]->(x:Absence)
                        RETURN x.id AS id, x.kind AS kind, x.startsAt AS startsAt, x.endsAt AS endsAt
                        ORDER BY x.startsAt DESC LIMIT 200
                        """)
                .bindAll(Map.of("id", lecturerId))
                .fetchAs(AbsenceRow.class)
                .mappedBy((types, row) -> new AbsenceRow(
                        row.get("id").asString(),
                        AbsenceKind.valueOf(row.get("kind").asString()),
                        Rows.instant(row.get("startsAt")),
                        Rows.instant(row.get("endsAt"))))
                .all());
    }

    /** Who of those in sight is away at some time from the first to before the last moment. */
    List<LecturerAway> away(Instant from, Instant to, List<String> areas) {
        return List.copyOf(client.query("MATCH (l:Lecturer) WHERE " + SEEN + """
                        MATCH (l)-[:AWAY]->(x:Absence) WHERE x.startsAt < $to AND x.endsAt > $from
                        RETURN l.id AS lecturer, x.id AS id, x.kind AS kind, x.startsAt AS startsAt, x.endsAt AS endsAt
                        ORDER BY startsAt, id LIMIT 2000
                        """)
                .bindAll(Map.of("areas", areas, "from", Rows.utc(from), "to", Rows.utc(to)))
                .fetchAs(LecturerAway.class)
                .mappedBy((types, row) -> new LecturerAway(
                        row.get("lecturer").asString(),
                        new AbsenceRow(
                                row.get("id").asString(),
                                AbsenceKind.valueOf(row.get("kind").asString()),
                                Rows.instant(row.get("startsAt")),
                                Rows.instant(row.get("endsAt")))))
                .all());
    }

    /** Every lecturer in sight as a candidate: who fits first, then by level and by load. */
    List<LecturerFit> fits(Wanted wanted, List<String> areas) {
        var month = LocalDate.ofInstant(wanted.startsAt(), clock.getZone());
        return client
                .query("MATCH (l:Lecturer) WHERE " + SEEN + """
                        CALL (l) { MATCH (l)-[:SERVES_IN]->(a:Agency)
                            RETURN a ORDER BY a.kind = 'LECTURE_TEAM' DESC, a.code LIMIT 1 }
                        OPTIONAL MATCH (l)-[k:TEACHES]->(:Topic {code: $topic})
                        RETURN l { .id, .name, agencyName: a.name, level: coalesce(k.level, 0),
                            cleared: coalesce(l.minorsCleared, false),
                            load: COUNT { (l)-[:SPEAKS_AT]->(v:Visit) WHERE v.on >= $first AND v.on <= $last
                                AND v.state <> 'CANCELLED' AND v.id <> $except },
                            away: EXISTS { (l)-[:AWAY]->(x:Absence) WHERE x.startsAt < $end AND x.endsAt > $start },
                            busy: COLLECT { MATCH (l)-[:SPEAKS_AT]->(v:Visit)
                                WHERE v.state <> 'CANCELLED' AND v.id <> $except
                                    AND v.startsAt < $end AND v.endsAt > $start
                                RETURN v.title ORDER BY v.startsAt LIMIT 1 } } AS fit
                        ORDER BY l.pinyin, l.id
                        """)
                .bindAll(Map.of(
                        "topic", wanted.topicCode(),
                        "areas", areas,
                        "start", Rows.utc(wanted.startsAt()),
                        "end", Rows.utc(wanted.endsAt()),
                        "first", month.withDayOfMonth(1),
                        "last", month.with(TemporalAdjusters.lastDayOfMonth()),
                        "except", wanted.exceptVisitId()))
                .fetchAs(LecturerFit.class)
                .mappedBy((types, row) -> fit(row.get("fit"), wanted.hostKind()))
                .all()
                .stream()
                .sorted(LecturerFit.BEST_FIRST)
                .toList();
    }

    private static LecturerFit fit(Value fit, HostKind host) {
        var unfit = new ArrayList<Unfit>();
        var busy = fit.get("busy").asList(Value::asString);
        if (fit.get("level").asInt() == 0) {
            unfit.add(Unfit.TOPIC);
        }
        if (host == HostKind.SCHOOL && !fit.get("cleared").asBoolean()) {
            unfit.add(Unfit.MINORS);
        }
        if (!busy.isEmpty()) {
            unfit.add(Unfit.BUSY);
        }
        if (fit.get("away").asBoolean()) {
            unfit.add(Unfit.AWAY);
        }
        return new LecturerFit(
                fit.get("id").asString(),
                fit.get("name").asString(),
                fit.get("agencyName").asString(),
                fit.get("level").asInt(),
                fit.get("load").asInt(),
                unfit,
                busy.isEmpty() ? "" : busy.getFirst());
    }

    private static LecturerRow row(TypeSystem types, Record row) {
        var lecturer = row.get("lecturer");
        return new LecturerRow(
                lecturer.get("id").asString(),
                lecturer.get("version").asLong(0),
                lecturer.get("name").asString(),
                lecturer.get("agencyId").asString(),
                lecturer.get("agencyName").asString(),
                lecturer.get("topics")
                        .asList(topic -> new TaughtTopic(
                                topic.get("code").asString(),
                                topic.get("name").asString(),
                                topic.get("level").asInt())),
                lecturer.get("dialects").asList(Value::asString, List.of()),
                lecturer.get("minorsCleared").asBoolean(false),
                lecturer.get("volunteer").asBoolean(false),
                lecturer.get("upcoming").asInt(),
                lecturer.get("absentNow").asBoolean());
    }
}
