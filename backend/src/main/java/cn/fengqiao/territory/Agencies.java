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

/** The agencies and the places they cover; public facts like the divisions. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Agencies {

    private static final String ROW = """
            RETURN a { .id, .code, .kind, .name, .areaCode,
                place: reduce(path = '', step IN reverse(
                        [(a)-[:LOCATED_IN]->(:Division)-[:PART_OF*0..3]->(d:Division) WHERE NOT d:City | d.name]) |
                    path + CASE path WHEN '' THEN '' ELSE '·' END + step) } AS agency
            """;

    private final Neo4jClient client;

    public Optional<AgencyRow> byId(String id) {
        return client.query("MATCH (a:Agency {id: $id}) " + ROW)
                .bindAll(Map.of("id", id))
                .fetchAs(AgencyRow.class)
                .mappedBy(Agencies::row)
                .one();
    }

    public Optional<AgencyRow> byCode(String code) {
        return client.query("MATCH (a:Agency {code: $code}) " + ROW)
                .bindAll(Map.of("code", code))
                .fetchAs(AgencyRow.class)
                .mappedBy(Agencies::row)
                .one();
    }

    /** Who of that kind serves a place: the agency of the place itself first, then of the town, the district, the city. */
    public List<AgencyRow> covering(String divisionCode, AgencyKind kind) {
        return List.copyOf(client.query("""
                        MATCH path = (:Division {code: $code})-[:PART_OF*0..3]->(:Division)<-[:COVERS]-(a:Agency {kind: $kind})
                        WITH a, min(length(path)) AS distance
                        """ + ROW + ", distance ORDER BY distance, agency.code")
                .bindAll(Map.of("code", divisionCode, "kind", kind.name()))
                .fetchAs(AgencyRow.class)
                .mappedBy(Agencies::row)
                .all());
    }

    /** Agencies of a kind that sit inside the areas (code prefixes), by the order of their codes. */
    public List<AgencyRow> ofKind(AgencyKind kind, Collection<String> areas) {
        return search("", List.of(kind), areas, 5_000);
    }

    /** Agencies inside the areas whose name contains the text, or whose pinyin or initials begin with it. */
    public List<AgencyRow> search(String text, Collection<AgencyKind> kinds, Collection<String> areas, int limit) {
        return List.copyOf(client.query("""
                        MATCH (a:Agency)
                        WHERE a.kind IN $kinds AND any(area IN $areas WHERE a.areaCode STARTS WITH area)
                            AND (a.name CONTAINS $text OR a.pinyin STARTS WITH $text OR a.initials STARTS WITH $text)
                        WITH a ORDER BY a.code LIMIT $limit
                        """ + ROW + " ORDER BY agency.code")
                .bindAll(Map.of(
                        "text",
                        Pinyin.typed(text),
                        "areas",
                        List.copyOf(areas),
                        "kinds",
                        kinds.stream().map(Enum::name).toList(),
                        "limit",
                        limit))
                .fetchAs(AgencyRow.class)
                .mappedBy(Agencies::row)
                .all());
    }

    /** Code prefixes of what the agency covers; they bound every grant held in it. */
    public List<String> areas(String agencyId) {
        return List.copyOf(client.query(
                        "MATCH (:Agency {id: $id})-[:COVERS]->(d:Division) RETURN d.prefix AS prefix ORDER BY prefix")
                .bindAll(Map.of("id", agencyId))
                .fetchAs(String.class)
                .mappedBy((types, row) -> row.get("prefix").asString())
                .all());
    }

    private static AgencyRow row(TypeSystem types, Record row) {
        var agency = row.get("agency");
        return new AgencyRow(
                agency.get("id").asString(),
                agency.get("code").asString(),
                AgencyKind.valueOf(agency.get("kind").asString()),
                agency.get("name").asString(),
                agency.get("areaCode").asString(),
                agency.get("place").asString());
    }
}
