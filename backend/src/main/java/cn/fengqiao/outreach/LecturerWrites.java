package cn.fengqiao.outreach;

import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Pinyin;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The edges and properties of lecturers; always inside a command. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class LecturerWrites {

    private final Neo4jClient client;
    private final VisitEdges visits;
    private final Clock clock;

    /**
     * Makes everybody else who plans with these lecturers wait until the transaction ends. The locks are taken by a
     * write, in one order for all, before anything is read: isolation is read-committed.
     */
    void lock(Collection<String> lecturerIds) {
        lecturerIds.stream()
                .sorted()
                .distinct()
                .forEach(id -> client.query("MATCH (l:Lecturer {id: $id}) SET l.locked = true")
                        .bind(id)
                        .to("id")
                        .run());
    }

    /** Whether the lecturer's own agency lies in one of the areas, so that its coordinators may change the lecturer. */
    boolean servesIn(String lecturerId, List<String> areas) {
        return yes("""
                MATCH (:Lecturer {id: $id})-[:SERVES_IN]->(:Agency)-[:COVERS]->(d:Division)
                WHERE any(area IN $areas WHERE d.prefix STARTS WITH area)
                RETURN count(*) > 0
                """, Map.of("id", lecturerId, "areas", areas));
    }

    boolean agencyIn(String agencyId, List<String> areas) {
        return yes("""
                MATCH (:Agency {id: $id})-[:COVERS]->(d:Division)
                WHERE any(area IN $areas WHERE d.prefix STARTS WITH area)
                RETURN count(*) > 0
                """, Map.of("id", agencyId, "areas", areas));
    }

    boolean schoolVisitsAhead(String lecturerId) {
        return yes("""
                MATCH (:Lecturer {id: $id})-[:SPEAKS_AT]->(v:Visit)-[:AT]->(:Host {kind: 'SCHOOL'})
                WHERE v.state IN ['DRAFT', 'PUBLISHED'] AND v.endsAt > $now
                RETURN count(*) > 0
                """, Map.of("id", lecturerId, "now", Rows.utc(clock.instant())));
    }

    void write(String id, LecturerDraft draft) {
        var pinyin = Pinyin.ofPerson(draft.name());
        client.query("""
                        MATCH (l:Lecturer {id: $id}), (a:Agency {id: $agencyId})
                        SET l += $row, l.version = l.version + 1
                        WITH l, a
                        OPTIONAL MATCH (l)-[old:TEACHES]->(:Topic)
                        DELETE old
                        WITH DISTINCT l, a
                        OPTIONAL MATCH (l)-[team:SERVES_IN]->(:Agency {kind: 'LECTURE_TEAM'})
                        DELETE team
                        WITH DISTINCT l, a
                        MERGE (l)-[:SERVES_IN]->(a)
                        WITH l
                        UNWIND keys($topics) AS code
                        MATCH (t:Topic {code: code})
                        CREATE (l)-[:TEACHES {level: $topics[code]}]->(t)
                        """)
                .bindAll(Map.of(
                        "id",
                        id,
                        "agencyId",
                        draft.agencyId(),
                        "topics",
                        draft.topics(),
                        "row",
                        Map.of(
                                "name", draft.name(),
                                "pinyin", pinyin.full(),
                                "initials", pinyin.initials(),
                                "dialects", draft.dialects(),
                                "minorsCleared", draft.minorsCleared(),
                                "volunteer", draft.volunteer())))
                .run();
    }

    List<String> visitsDuring(String lecturerId, AbsenceDraft draft) {
        return List.copyOf(client.query("""
                        MATCH (:Lecturer {id: $id})-[:SPEAKS_AT]->(v:Visit)
                        WHERE v.state IN ['DRAFT', 'PUBLISHED'] AND v.startsAt < $end AND v.endsAt > $start
                        RETURN v.id AS visit ORDER BY visit
                        """)
                .bindAll(Map.of("id", lecturerId, "start", Rows.utc(draft.startsAt()), "end", Rows.utc(draft.endsAt())))
                .fetchAs(String.class)
                .mappedBy((types, row) -> row.get("visit").asString())
                .all());
    }

    void release(String lecturerId, List<String> visitIds) {
        visitIds.forEach(visitId -> {
            client.query("""
                            MATCH (l:Lecturer {id: $id})-[s:SPEAKS_AT]->(v:Visit {id: $visit})
                            SET v.version = v.version + 1
                            DELETE s
                            """)
                    .bindAll(Map.of("id", lecturerId, "visit", visitId))
                    .run();
            visits.promote(visitId);
            visits.step(visitId, "VISIT_LECTURER_AWAY", name(lecturerId));
        });
    }

    String absence(String lecturerId, AbsenceDraft draft) {
        var id = Ids.fresh();
        client.query("""
                        MATCH (l:Lecturer {id: $lecturer})
                        CREATE (l)-[:AWAY]->(:Absence {id: $id, kind: $kind, startsAt: $start, endsAt: $end})
                        """)
                .bindAll(Map.of(
                        "lecturer", lecturerId,
                        "id", id,
                        "kind", draft.kind().name(),
                        "start", Rows.utc(draft.startsAt()),
                        "end", Rows.utc(draft.endsAt())))
                .run();
        return id;
    }

    boolean removeAbsence(String lecturerId, String absenceId) {
        return yes("""
                MATCH (:Lecturer {id: $lecturer})-[:AWAY]->(x:Absence {id: $id})
                DETACH DELETE x
                RETURN count(*) > 0
                """, Map.of("lecturer", lecturerId, "id", absenceId));
    }

    private String name(String lecturerId) {
        return client.query("MATCH (l:Lecturer {id: $id}) RETURN l.name")
                .bind(lecturerId)
                .to("id")
                .fetchAs(String.class)
                .one()
                .orElse("");
    }

    private boolean yes(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }
}
