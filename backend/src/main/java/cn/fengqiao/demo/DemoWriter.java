package cn.fengqiao.demo;

import cn.fengqiao.demo.DemoGraph.EdgeKind;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Writes the story in batches; the labels and types come from this package alone, never from outside. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class DemoWriter {

    private static final int BATCH = 2_000;

    private final Neo4jClient graph;

    /** @param progress hears the part that is written, in percent */
    void write(DemoGraph story, IntConsumer progress) {
        var kinds = story.nodes().size() + story.edges().size();
        var done = new AtomicInteger();
        story.nodes().forEach((labels, rows) -> {
            write("UNWIND $rows AS row CREATE (n:%s) SET n = row".formatted(labels), rows);
            progress.accept(100 * done.incrementAndGet() / kinds);
        });
        story.edges().forEach((kind, rows) -> {
            write(edge(kind), rows);
            progress.accept(100 * done.incrementAndGet() / kinds);
        });
        write("""
                UNWIND $rows AS row
                MATCH (d:Dispute {id: row.dispute})
                MATCH (t:DisputeType {list: 'POLICE', code: row.type})
                CREATE (d)-[:OF_TYPE]->(t)
                """, story.types());
    }

    /** Agencies are there before the story: their elections are told to them, with all who serve as those elected. */
    void elections(List<Map<String, Object>> rows) {
        write("""
                UNWIND $rows AS row
                MATCH (a:Agency {id: row.agency})
                CREATE (a)-[:HAS_TERM]->(t:CommitteeTerm {id: row.id, from: row.from, to: row.to})
                WITH row, a, t
                MATCH (a)<-[:SERVES_IN]-(m:Mediator)
                CREATE (m)-[:ELECTED_FOR {head: m.id = row.head}]->(t)
                """, rows);
    }

    void counters(Map<String, Long> last) {
        run(
                "UNWIND keys($last) AS series MERGE (c:Counter {name: series}) SET c.value = $last[series]",
                Map.of("last", last));
    }

    private static String edge(EdgeKind kind) {
        return """
                UNWIND $rows AS row
                MATCH (a:%s {%s: row.from})
                MATCH (b:%s {%s: row.to})
                CREATE (a)-[r:%s]->(b)
                SET r = row.props
                """.formatted(kind.from(), key(kind.from()), kind.to(), key(kind.to()), kind.type());
    }

    /** Code lists have codes instead of ids. */
    private static String key(String label) {
        return label.equals("Topic") || label.equals("CalendarNode") ? "code" : "id";
    }

    private void run(String cypher, Map<String, Object> values) {
        graph.query(cypher).bindAll(values).run();
    }

    private void write(String cypher, List<Map<String, Object>> rows) {
        for (var start = 0; start < rows.size(); start += BATCH) {
            run(cypher, Map.of("rows", rows.subList(start, Math.min(start + BATCH, rows.size()))));
        }
    }
}
