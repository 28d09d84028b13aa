package cn.fengqiao.outreach;

import cn.fengqiao.shared.Ids;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** What a visit is joined to: host, topic, node, lecturers, request, and the steps of its timeline. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class VisitEdges {

    private final Neo4jClient client;
    private final Sight sight;
    private final Clock clock;

    void join(String visitId, VisitDraft draft) {
        run(
                """
                MATCH (v:Visit {id: $visit}), (h:Host {id: $host}), (t:Topic {code: $topic})
                OPTIONAL MATCH (v)-[old:AT|ON|FOR]->()
                DELETE old
                WITH DISTINCT v, h, t
                CREATE (v)-[:AT]->(h), (v)-[:ON]->(t)
                WITH v
                MATCH (n:CalendarNode {code: $node})
                CREATE (v)-[:FOR]->(n)
                """,
                Map.of("visit", visitId, "host", draft.hostId(), "topic", draft.topicCode(), "node", draft.nodeCode()));
        speak(visitId, draft.lecturerIds());
    }

    private void speak(String visitId, List<String> lecturerIds) {
        run("MATCH (:Lecturer)-[s:SPEAKS_AT]->(:Visit {id: $visit}) DELETE s", Map.of("visit", visitId));
        run("""
                UNWIND range(0, size($lecturers) - 1) AS i
                MATCH (v:Visit {id: $visit}), (l:Lecturer {id: $lecturers[i]})
                CREATE (l)-[:SPEAKS_AT {role: CASE i WHEN 0 THEN 'LEAD' ELSE 'ASSISTANT' END}]->(v)
                """, Map.of("visit", visitId, "lecturers", lecturerIds));
    }

    /** When the lead was taken off, the next one leads. */
    void promote(String visitId) {
        run("""
                MATCH (l:Lecturer)-[s:SPEAKS_AT]->(v:Visit {id: $visit})
                WHERE NOT EXISTS { (:Lecturer)-[:SPEAKS_AT {role: 'LEAD'}]->(v) }
                WITH s, l ORDER BY l.pinyin, l.id LIMIT 1
                SET s.role = 'LEAD'
                """, Map.of("visit", visitId));
    }

    /** The request has become this visit, unless it was answered meanwhile. */
    boolean answer(String requestId, String visitId) {
        return client.query("""
                        MATCH (v:Visit {id: $visit})-[:AT]->(:Host)-[:REQUESTED]->(r:VisitRequest {id: $request})
                        SET r.locked = true
                        WITH v, r WHERE r.state = 'OPEN'
                        SET r.state = 'PLANNED'
                        MERGE (r)-[:BECAME]->(v)
                        RETURN count(r) > 0
                        """)
                .bindAll(Map.of("request", requestId, "visit", visitId))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    /** When a visit is cancelled its request waits again, unless another visit answers it. */
    void reopenRequest(String visitId) {
        run("""
                MATCH (r:VisitRequest)-[:BECAME]->(:Visit {id: $visit})
                WHERE NOT EXISTS { (r)-[:BECAME]->(other:Visit) WHERE other.id <> $visit AND other.state <> 'CANCELLED' }
                SET r.state = 'OPEN'
                """, Map.of("visit", visitId));
    }

    /** When a cancelled visit is taken back, its request is answered again. */
    void answerAgain(String visitId) {
        run(
                "MATCH (r:VisitRequest)-[:BECAME]->(:Visit {id: $visit}) SET r.state = 'PLANNED'",
                Map.of("visit", visitId));
    }

    void step(String visitId, String kind, String note) {
        run(
                """
                MATCH (v:Visit {id: $visit})
                CREATE (v)-[:HAS_STEP]->(:Step {id: $id, kind: $kind, at: $at, by: $by, note: $note})
                """,
                Map.of(
                        "visit",
                        visitId,
                        "id",
                        Ids.fresh(),
                        "kind",
                        kind,
                        "at",
                        Rows.utc(clock.instant()),
                        "by",
                        sight.name(),
                        "note",
                        note));
    }

    private void run(String cypher, Map<String, Object> parameters) {
        client.query(cypher).bindAll(parameters).run();
    }
}
