package cn.fengqiao.territory;

import cn.fengqiao.shared.Pinyin;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The divisions of the city: public facts, so everybody may look any of them up. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Divisions {

    private static final String ROW = """
            RETURN d { .id, .code, .prefix, .level, .name, .latitude, .longitude, .generated,
                path: reduce(path = '', step IN reverse(
                        [ancestor IN [(d)-[:PART_OF*0..3]->(a:Division) WHERE NOT a:City | a] | ancestor.name]) |
                    path + CASE path WHEN '' THEN '' ELSE '·' END + step) } AS division
            """;

    private final Neo4jClient client;

    public Optional<DivisionRow> byCode(String code) {
        return client.query("MATCH (d:Division {code: $code}) " + ROW)
                .bindAll(Map.of("code", code))
                .fetchAs(DivisionRow.class)
                .mappedBy(Divisions::row)
                .one();
    }

    /** The divisions right below, in the order of their codes. */
    public List<DivisionRow> children(String code) {
        return List.copyOf(client.query(
                        "MATCH (d:Division)-[:PART_OF]->(:Division {code: $code}) " + ROW + " ORDER BY division.code")
                .bindAll(Map.of("code", code))
                .fetchAs(DivisionRow.class)
                .mappedBy(Divisions::row)
                .all());
    }

    /**
     * Divisions inside the areas (code prefixes) whose name contains the text, or whose pinyin or initials begin with
     * it; the best match first, then the larger division.
     */
    public List<DivisionRow> search(String text, Collection<String> areas, int limit) {
        return search(text, areas, List.of(DivisionLevel.values()), limit);
    }

    /** The same, only of the given levels. */
    public List<DivisionRow> search(
            String text, Collection<String> areas, Collection<DivisionLevel> levels, int limit) {
        return List.copyOf(client.query("""
                        MATCH (d:Division)
                        WHERE d.level IN $levels AND any(area IN $areas WHERE d.prefix STARTS WITH area)
                        WITH d, CASE
                            WHEN d.name = $text OR d.code = $text THEN 0
                            WHEN d.name STARTS WITH $text THEN 1
                            WHEN d.initials STARTS WITH $text THEN 2
                            WHEN d.pinyin STARTS WITH $text THEN 3
                            WHEN d.name CONTAINS $text THEN 4
                            WHEN d.code STARTS WITH $text THEN 5
                        END AS score
                        WHERE score IS NOT NULL
                        ORDER BY score, size(d.prefix), d.code
                        LIMIT $limit
                        """ + ROW + " ORDER BY score, size(division.prefix), division.code")
                .bindAll(Map.of(
                        "text",
                        Pinyin.typed(text),
                        "areas",
                        List.copyOf(areas),
                        "levels",
                        levels.stream().map(Enum::name).toList(),
                        "limit",
                        limit))
                .fetchAs(DivisionRow.class)
                .mappedBy(Divisions::row)
                .all());
    }

    /** Simplified outlines of the districts as GeoJSON, good for a picture and not for surveying. */
    public String outlines() {
        return Outlines.geoJson();
    }

    private static DivisionRow row(TypeSystem types, Record row) {
        var division = row.get("division");
        return new DivisionRow(
                division.get("id").asString(),
                division.get("code").asString(),
                division.get("prefix").asString(),
                DivisionLevel.valueOf(division.get("level").asString()),
                division.get("name").asString(),
                division.get("path").asString(),
                division.get("latitude").asDouble(),
                division.get("longitude").asDouble(),
                division.get("generated").asBoolean());
    }
}
