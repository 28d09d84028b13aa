package cn.fengqiao.outreach;

import cn.fengqiao.store.Reference;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Puts topics and calendar nodes (domain rules, section 13) into the graph. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class OutreachReference implements Reference {

    private final Neo4jClient client;

    @Override
    public String name() {
        return "outreach";
    }

    @Override
    public int version() {
        return 1;
    }

    /** After the dispute types, which the topics answer. */
    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load() {
        run("topics.csv", """
                UNWIND $rows AS row
                MERGE (t:Topic {code: row.code})
                SET t.name = row.name, t.position = row.position
                WITH t, row
                MATCH (type:DisputeType) WHERE type.name IN split(row.dispute_types, ';')
                MERGE (type)-[:TREATED_BY]->(t)
                """);
        run("calendar-nodes.csv", """
                UNWIND $rows AS row
                MERGE (n:CalendarNode {code: row.code})
                SET n.name = row.name, n.rule = row.rule, n.confirmed = toBoolean(row.confirmed), n.lead = row.lead,
                    n.hosts = split(row.hosts, ';'), n.minimum = toInteger(row.minimum), n.position = row.position
                WITH n, row
                MATCH (t:Topic) WHERE t.code IN split(row.topics, ';')
                MERGE (n)-[:ON]->(t)
                """);
    }

    private void run(String file, String cypher) {
        client.query(cypher).bindAll(Map.of("rows", rows(file))).run();
    }

    private static List<Map<String, Object>> rows(String file) {
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(new ClassPathResource(file, OutreachReference.class)
                        .getContentAsString(StandardCharsets.UTF_8))) {
            var rows = new ArrayList<Map<String, Object>>();
            for (var record : csv) {
                rows.add(row(record, rows.size() + 1));
            }
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, Object> row(NamedCsvRecord record, int position) {
        var row = new HashMap<String, Object>(record.getFieldsAsMap());
        row.put("position", position);
        return row;
    }
}
