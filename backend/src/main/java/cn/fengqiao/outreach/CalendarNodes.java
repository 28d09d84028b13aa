package cn.fengqiao.outreach;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Permission;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days and periods that outreach is planned around. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class CalendarNodes {

    private static final Comparator<NodeDays> BY_DAY = Comparator.comparing(
                    (NodeDays each) -> each.days().from())
            .thenComparing(each -> each.days().to())
            .thenComparing(each -> each.node().code());

    private final Neo4jClient client;
    private final Acting acting;

    public List<CalendarNodeRow> all() {
        return List.copyOf(client.query("""
                        MATCH (n:CalendarNode)
                        RETURN n { .code, .name, .rule, .confirmed, .lead, .hosts, .minimum,
                            topics: COLLECT { MATCH (n)-[:ON]->(t:Topic) RETURN t.code ORDER BY t.position } } AS node
                        ORDER BY n.position
                        """)
                .fetchAs(CalendarNodeRow.class)
                .mappedBy(CalendarNodes::row)
                .all());
    }

    /** The nodes that touch the days from the first to the last, in order of their days. */
    public List<NodeDays> between(LocalDate first, LocalDate last) {
        return all().stream()
                .flatMap(node -> IntStream.rangeClosed(first.getYear() - 1, last.getYear())
                        .boxed()
                        .flatMap(year -> node.daysIn(year).stream())
                        .map(days -> new NodeDays(node, days)))
                .filter(each -> each.days().overlaps(first, last))
                .sorted(BY_DAY)
                .toList();
    }

    /** The nodes that begin on these days, with what the actor's area has planned for them. */
    public List<NodeCoverage> coming(LocalDate first, LocalDate last) {
        var coming = between(first, last).stream()
                .filter(each -> !each.days().from().isBefore(first))
                .toList();
        var visits = visits(coming);
        return IntStream.range(0, coming.size())
                .mapToObj(i -> new NodeCoverage(coming.get(i), visits.getOrDefault(i, 0)))
                .toList();
    }

    /** How many visits are planned for each, by its place in the list; those without any are not in the answer. */
    private Map<Integer, Integer> visits(List<NodeDays> coming) {
        var asked = IntStream.range(0, coming.size())
                .mapToObj(i -> Map.<String, Object>of(
                        "place", i,
                        "code", coming.get(i).node().code(),
                        "from", coming.get(i).days().from(),
                        "to", coming.get(i).days().to()))
                .toList();
        return client
                .query("""
                        UNWIND $asked AS each
                        MATCH (v:Visit)-[:FOR]->(:CalendarNode {code: each.code})
                        WHERE v.on >= each.from AND v.on <= each.to AND v.state <> 'CANCELLED'
                            AND any(area IN $areas WHERE v.areaCode STARTS WITH area)
                        RETURN each.place AS place, count(v) AS visits
                        """)
                .bindAll(Map.of("asked", asked, "areas", acting.actor().areas(Permission.OUTREACH_READ)))
                .fetchAs(Counted.class)
                .mappedBy((types, row) ->
                        new Counted(row.get("place").asInt(), row.get("visits").asInt()))
                .all()
                .stream()
                .collect(Collectors.toMap(Counted::place, Counted::visits));
    }

    private record Counted(int place, int visits) {}

    private static CalendarNodeRow row(TypeSystem types, Record row) {
        var node = row.get("node");
        return new CalendarNodeRow(
                node.get("code").asString(),
                node.get("name").asString(),
                node.get("rule").asString(),
                node.get("confirmed").asBoolean(),
                node.get("lead").asString(),
                node.get("topics").asList(Value::asString),
                node.get("hosts").asList(host -> HostKind.valueOf(host.asString())),
                node.get("minimum").asInt());
    }
}
