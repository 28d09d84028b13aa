package cn.fengqiao.territory;

import cn.fengqiao.store.Reference;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Puts the published holidays and made-up workdays into the graph (source: chinese-days 1.5.7, MIT; State Council notices). */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class WorkdayReference implements Reference {

    private final Neo4jClient client;

    @Override
    public String name() {
        return "workdays";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public void load() {
        client.query("""
                        UNWIND $rows AS row
                        MERGE (w:WorkdayAdjustment {on: row.on})
                        WITH w, row WHERE NOT coalesce(w.edited, false)
                        SET w.kind = row.kind, w.festival = row.festival
                        """).bindAll(Map.of("rows", rows())).run();
    }

    private static List<Map<String, Object>> rows() {
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new ClassPathResource("cn-workday-adjustments.csv", WorkdayReference.class)
                        .getContentAsString(StandardCharsets.UTF_8))) {
            return rows.stream()
                    .<Map<String, Object>>map(row -> Map.of(
                            "on", LocalDate.parse(row.getField("date")),
                            "kind", row.getField("kind").toUpperCase(Locale.ROOT),
                            "festival", row.getField("festival")))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
