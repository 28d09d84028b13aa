package cn.fengqiao.territory;

import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Pinyin;
import cn.fengqiao.store.Reference;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Puts the divisions and agencies of Suzhou into the graph; loading again changes what differs and nothing else. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class TerritoryReference implements Reference {

    private final Neo4jClient client;

    @Override
    public String name() {
        return "territory";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load() {
        var divisions = DivisionSeed.suzhou();
        loadDivisions(divisions);
        loadAgencies(AgencyDirectory.of(divisions));
    }

    private void loadDivisions(List<DivisionSeed> divisions) {
        run("""
                UNWIND $rows AS row
                MERGE (d:Division {code: row.code})
                SET d:$(row.label)
                SET d += row { .id, .prefix, .level, .name, .pinyin, .initials, .latitude, .longitude, .generated }
                """, divisions.stream().map(TerritoryReference::row).toList());
        run("""
                UNWIND $rows AS row
                MATCH (d:Division {code: row.code}), (parent:Division {code: row.parent})
                MERGE (d)-[:PART_OF]->(parent)
                """, divisions.stream().map(TerritoryReference::row).toList());
    }

    private void loadAgencies(List<AgencySeed> agencies) {
        var rows = agencies.stream().map(TerritoryReference::row).toList();
        run("""
                UNWIND $rows AS row
                MERGE (a:Agency {code: row.code})
                SET a += row { .id, .kind, .name, .areaCode, .pinyin, .initials }
                WITH a, row
                MATCH (place:Division {code: row.areaCode})
                MERGE (a)-[:LOCATED_IN]->(place)
                """, rows);
        run("""
                UNWIND $rows AS row
                MATCH (a:Agency {code: row.code}), (superior:Agency {code: row.superior})
                MERGE (a)-[:REPORTS_TO]->(superior)
                """, rows);
        run("""
                UNWIND $rows AS row
                MATCH (a:Agency {code: row.code})
                UNWIND row.covers AS code
                MATCH (d:Division {code: code})
                MERGE (a)-[:COVERS]->(d)
                """, rows);
    }

    private void run(String cypher, List<Map<String, Object>> rows) {
        client.query(cypher).bindAll(Map.of("rows", rows)).run();
    }

    private static Map<String, Object> row(DivisionSeed division) {
        var pinyin = Pinyin.of(division.name());
        return Map.ofEntries(
                Map.entry("code", division.code()),
                Map.entry("id", Ids.derived("division", division.code())),
                Map.entry("label", label(division)),
                Map.entry("parent", division.parent()),
                Map.entry("prefix", division.prefix()),
                Map.entry("level", division.level().name()),
                Map.entry("name", division.name()),
                Map.entry("pinyin", pinyin.full()),
                Map.entry("initials", pinyin.initials()),
                Map.entry("latitude", division.latitude()),
                Map.entry("longitude", division.longitude()),
                Map.entry("generated", division.generated()));
    }

    private static String label(DivisionSeed division) {
        return switch (division.code().length()) {
            case 12 -> "Community";
            case 9 -> "Town";
            default -> division.isDistrict() ? "District" : "City";
        };
    }

    private static Map<String, Object> row(AgencySeed agency) {
        var pinyin = Pinyin.of(agency.name());
        return Map.of(
                "code", agency.code(),
                "id", Ids.derived("agency", agency.code()),
                "kind", agency.kind().name(),
                "name", agency.name(),
                "areaCode", agency.locatedIn(),
                "pinyin", pinyin.full(),
                "initials", pinyin.initials(),
                "superior", agency.superior(),
                "covers", agency.covers());
    }
}
