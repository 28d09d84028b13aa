package cn.fengqiao.dispute;

import cn.fengqiao.store.Reference;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The two code lists of dispute types, police and statistics, and how they map (rules, section 10). */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class DisputeTypeReference implements Reference {

    private static final String FILE = "cypher/reference/dispute-types.csv";
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private final Neo4jClient client;

    @Override
    public String name() {
        return "dispute-types";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load() {
        client.query("""
                UNWIND $rows AS row
                MERGE (t:DisputeType {list: row.list, code: row.code})
                SET t.name = row.name, t.validFrom = coalesce(t.validFrom, $since)
                WITH t, row WHERE row.corresponds <> ''
                MERGE (s:DisputeType {list: 'STATISTICS', code: row.corresponds})
                MERGE (t)-[:CORRESPONDS_TO]->(s)
                """).bindAll(Map.of("rows", rows(), "since", SINCE)).run();
    }

    private static List<Map<String, String>> rows() {
        try (var reader = CsvReader.builder()
                .ofNamedCsvRecord(new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8))) {
            return reader.stream().map(record -> record.getFieldsAsMap()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
