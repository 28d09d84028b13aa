package cn.fengqiao.demo;

import cn.fengqiao.security.Vault;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Workdays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The year of a district or of the whole city for benchmarks (sets S and M of the domain's sizes), told by the tellers of
 * the demo data, one part of a town after the other, so that no more than a part is ever in memory.
 */
public final class CityStory {

    /** About as many as a town's cast of people can quarrel about before everybody is met again and again. */
    private static final int PART = 1_250;

    /** Parties of the one group dispute of each town. */
    private static final int GROUP = 200;

    private static final long SEED = 7_315;

    private final Map<String, List<Area>> towns;
    private final Vault vault;
    private final Calendar calendar;
    private final Serials serials = new Serials();
    private final InventedNumbers numbers = new InventedNumbers();

    private CityStory(Map<String, List<Area>> towns, Vault vault, Calendar calendar) {
        this.towns = towns;
        this.vault = vault;
        this.calendar = calendar;
    }

    /** What one part of the story adds to the graph; its edges lead to its own nodes, to divisions and to agencies. */
    public record Part(
            String town,
            Map<String, List<Map<String, Object>>> nodes,
            List<Edges> edges,
            List<Map<String, Object>> types) {}

    /** Edges of one type between the same two labels, each with the ids {@code from} and {@code to}, and {@code props}. */
    public record Edges(String from, String type, String to, List<Map<String, Object>> rows) {}

    /** @param prefix only towns whose code begins with it: {@code 3205} for the city, {@code 320508} for 姑苏区 */
    public static CityStory of(Neo4jClient client, String prefix, Vault vault, Workdays workdays, Clock clock) {
        var areas = client.query("""
                MATCH (c:Community)-[:PART_OF]->(t:Town)<-[:COVERS]-(s:Agency {kind: 'POLICE_STATION'})
                WHERE s.areaCode = t.code AND c.code STARTS WITH $prefix
                RETURN c.code AS code, c.name AS name, t.name AS town ORDER BY code
                """)
                .bind(prefix)
                .to("prefix")
                .fetchAs(Area.class)
                .mappedBy((types, row) -> new Area(
                        row.get("code").asString(),
                        row.get("name").asString(),
                        row.get("town").asString()))
                .all();
        var towns = areas.stream().collect(Collectors.groupingBy(Area::town, TreeMap::new, Collectors.toList()));
        return new CityStory(
                towns,
                vault,
                new Calendar(
                        clock,
                        LocalDate.now(clock),
                        clock.instant(),
                        (day, count) -> workdays.plus(day, count).day()));
    }

    /** Tells that many disputes, evenly over the towns, each town with one group dispute. */
    public void tell(int disputes, Consumer<Part> reader) {
        tell(disputes, PART, reader);
    }

    /** @param most disputes of a part, about; fewer make more parts of each town */
    void tell(int disputes, int most, Consumer<Part> reader) {
        var parts = (int) Math.max(1, Math.round(disputes / (double) towns.size() / most));
        var size = (int) Math.ceil(disputes / (double) towns.size() / parts);
        towns.forEach((town, areas) -> {
            // No more parts than communities, which no two parts may share.
            var here = Math.min(parts, areas.size());
            for (var part = 0; part < here; part++) {
                reader.accept(part(town, everyNth(areas, part, here), part, size * parts / here));
            }
        });
    }

    /** The last number of each series, so that the next real one follows on. */
    public Map<String, Long> serials() {
        return serials.last();
    }

    /** Parts share no community, so that none of them has to know the addresses of another. */
    private static List<Area> everyNth(List<Area> areas, int first, int step) {
        return IntStream.iterate(first, at -> at < areas.size(), at -> at + step)
                .mapToObj(areas::get)
                .toList();
    }

    private Part part(String town, List<Area> areas, int part, int size) {
        var seed = SEED ^ Ids.derived("city", town + part).hashCode() * 31L;
        var chance = new Chance(seed);
        var graph = new DemoGraph(seed);
        var servants = new Servants(graph, chance.branch(), calendar.today());
        var cast = new Cast(graph, vault, chance.branch(), numbers, calendar.today());
        var places = new Places(graph, chance.branch());
        var setting = new Setting(areas, areas, areas);
        var plans = new DisputePlans(chance.branch(), cast, places, setting, calendar);
        var teller = new DisputeTeller(graph, chance.branch(), calendar, servants, serials);
        for (var i = 0; i < size; i++) {
            teller.tell(i == 0 && part == 0 ? group(plans, cast, areas.getFirst()) : plans.usual());
        }
        return new Part(
                town,
                graph.nodes(),
                graph.edges().entrySet().stream()
                        .map(kind -> new Edges(
                                kind.getKey().from(),
                                kind.getKey().type(),
                                kind.getKey().to(),
                                kind.getValue()))
                        .toList(),
                graph.types());
    }

    /** Workers against a contractor, as they come in the tens and hundreds. */
    private DisputePlan group(DisputePlans plans, Cast cast, Area area) {
        var story = plans.story("P04");
        var stands = new ArrayList<Stand>();
        for (var i = 0; i < GROUP - 2; i++) {
            stands.add(plans.stand(cast.newcomer(area), "A", story.claim()));
        }
        stands.add(plans.stand(cast.organisation(area, "P04"), "B", story.answer()));
        stands.add(plans.stand(cast.organisation(area, "P05"), "C", ""));
        var told = calendar.at(calendar.today().minusDays(9), 600);
        return plans.of(story, area, plans.place(area), told, List.copyOf(stands));
    }
}
