package cn.fengqiao.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;

/** What somebody who knows the graph would type for one question, on the raw driver, without rights and without rules. */
final class HandWritten {

    private static final String ROW = """
            RETURN d.id, d.number, d.title, d.typeCode, d.areaCode, d.state, d.closing, d.risk, d.domesticViolence,
                d.partyCount, d.openedOn, d.dueOn, d.lastStepAt,
                [(d)-[:OF_TYPE]->(t) | t.name] AS type,
                [(d)-[:OCCURRED_IN]->(:Division)-[:PART_OF*0..1]->(v:Division) | v.name] AS area,
                [(o:Person)-[:RESPONSIBLE_FOR]->(d) | o.name] AS responsible,
                COLLECT { MATCH (h)-[p:PARTY_TO]->(d) WHERE p.to IS NULL
                    RETURN [h.name, h:Person] ORDER BY p.side, p.role, h.name LIMIT 3 } AS parties
            """;

    /** Stands for words of the text among the conditions. */
    static final String TEXT = "text";

    private static final String WORDS = """
            CALL () {
                CALL db.index.fulltext.queryNodes('dispute_words', $lucene) YIELD node AS d WITH d WHERE %s RETURN d
                UNION
                CALL db.index.fulltext.queryNodes('people_name', $lucene) YIELD node
                MATCH (node)-[:PARTY_TO]->(d:Dispute) WHERE %s RETURN d
                UNION
                MATCH (d:Dispute) WHERE d.number STARTS WITH $text AND %s RETURN d
            }
            """;

    private final Driver driver;

    HandWritten(Driver driver) {
        this.driver = driver;
    }

    /** @param conditions on {@code d}, joined by AND; at least one */
    int page(List<String> conditions, Map<String, Object> values) {
        return rows(
                start(conditions)
                        + "WITH d ORDER BY d.lastStepAt DESC, d.number LIMIT 50\n"
                        + ROW
                        + "ORDER BY d.lastStepAt DESC, d.number",
                values);
    }

    int count(List<String> conditions, Map<String, Object> values) {
        return driver.executableQuery(start(conditions) + "RETURN count(d) AS n")
                .withParameters(values)
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asInt();
    }

    /** All that the page of a dispute shows; answers how many parties it has. */
    int whole(String id) {
        return counted("""
                MATCH (d:Dispute {id: $id})
                RETURN properties(d), [(d)-[:OF_TYPE]->(t) | t.name],
                    [(d)-[:OCCURRED_IN]->(:Division)-[:PART_OF*0..3]->(v:Division) | v.name],
                    [(d)-[:OCCURRED_AT]->(p) | p.address], [(o:Person)-[:RESPONSIBLE_FOR]->(d) | o.name],
                    COLLECT { MATCH (h)-[t:PARTY_TO]->(d)
                        RETURN [properties(t), h.id, h.name, h.idNumberMask, h.phoneMask, h.addressMask,
                            COUNT { (h)-[:PARTY_TO]->(:Dispute) }] } AS parties,
                    [(r:Report)-[:ABOUT]->(d) | properties(r)], [(d)-[:HAS_STEP]->(s) | properties(s)],
                    [(d)-[:HANDED_OVER]->(h)-[:TO]->(a) | [properties(h), a.name]],
                    COLLECT { MATCH (d)-[:HANDLED_BY]->(p)-[:LED_BY]->(a)
                        RETURN [properties(p), a.name, [(m)-[x:ASSIGNED]->(p) | [m.name, properties(x)]],
                            [(p)-[:HELD]->(s) | [properties(s), [(h)-[:ATTENDED]->(s) | h.name]]],
                            COLLECT { MATCH (p)-[:ENDED_IN]->(g)
                                RETURN [properties(g), [(h)-[x:AGREED_TO]->(g) | properties(x)],
                                    COLLECT { MATCH (g)-[:REQUIRES]->(o)
                                        RETURN [properties(o), [(o)-[:OWED_BY]->(h) | h.id],
                                            [(o)-[:OWED_TO]->(h) | h.id],
                                            [(o)-[:PERFORMED_BY]->(f) | properties(f)]] }] }] }
                """, Map.of("id", id));
    }

    /** What a receipt or a record names; answers how many parties there are. */
    int form(String id) {
        return counted("""
                MATCH (d:Dispute {id: $id})
                RETURN properties(d), [(d)-[:OF_TYPE]->(t) | t.name], [(d)-[:OCCURRED_IN]->(v) | v.name],
                    [(d)-[:OCCURRED_AT]->(p) | p.address], [(r:Report)-[:ABOUT]->(d) | properties(r)],
                    COLLECT { MATCH (h)-[t:PARTY_TO]->(d) RETURN [properties(t), properties(h)] } AS parties,
                    COLLECT { MATCH (d)-[:HANDLED_BY]->(p)-[:LED_BY]->(a)
                        RETURN [properties(p), a.name, [(m)-[x:ASSIGNED]->(p) | m.name],
                            [(p)-[:HELD]->(s) | [properties(s), [(h)-[:ATTENDED]->(s) | h.name]]],
                            [(p)-[:ENDED_IN]->(g) | [properties(g), [(h)-[x:AGREED_TO]->(g) | x.partyId],
                                [(g)-[:REQUIRES]->(o) | properties(o)]]]] }
                """, Map.of("id", id));
    }

    private int counted(String cypher, Map<String, Object> values) {
        return driver.executableQuery(cypher)
                .withParameters(values)
                .withConfig(
                        QueryConfig.builder().withRouting(RoutingControl.READ).build())
                .execute()
                .records()
                .getFirst()
                .get("parties")
                .size();
    }

    private int rows(String cypher, Map<String, Object> values) {
        return driver
                .executableQuery(cypher)
                .withParameters(values)
                .withConfig(
                        QueryConfig.builder().withRouting(RoutingControl.READ).build())
                .execute()
                .records()
                .stream()
                .mapToInt(row -> row.values().isEmpty() ? 0 : 1)
                .sum();
    }

    private static String start(List<String> conditions) {
        var plain = conditions.stream().filter(each -> !each.equals(TEXT)).collect(Collectors.joining(" AND "));
        return conditions.contains(TEXT)
                ? WORDS.formatted(plain, plain, plain)
                : "MATCH (d:Dispute)\nWHERE " + plain + "\n";
    }
}
