package cn.fengqiao.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.fengqiao.store.DemoData;
import cn.fengqiao.store.TestDatabase;
import cn.fengqiao.testing.GraphTest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Whether the demo data has the size and the shares that the domain rules ask for (16, 17), and comes out the same. */
@GraphTest
@Import(DemoSharesIT.StandingClock.class)
class DemoSharesIT {

    private static final String STORY =
            "n:Dispute OR n:Report OR n:Procedure OR n:Session OR n:Agreement OR n:Obligation"
                    + " OR n:Handover OR n:FollowUp OR n:Person OR n:Organisation OR n:Place OR n:Visit OR n:Host";

    @Autowired
    private DemoData demo;

    @Autowired
    private Neo4jClient graph;

    @Autowired
    private Clock clock;

    @TestFactory
    Stream<DynamicTest> theDemoDataHasTheSharesOfSuzhou() {
        load();
        return Stream.of(
                dynamicTest("nodes and relations are as many as set XS wants", this::size),
                dynamicTest("types have the shares of Suzhou", this::types),
                dynamicTest("outcomes stand in two strata, none of them perfect", this::outcomes),
                dynamicTest("four fifths of what was written down is performed", this::performance),
                dynamicTest("few disputes are red", this::risks),
                dynamicTest("the same seed on the same day tells the same story", this::again));
    }

    private void load() {
        demo.load((message, percent) -> {});
    }

    /** What the set counts: without steps of timelines and without the reference data of every installation. */
    private void size() {
        assertThat(count("MATCH (n) WHERE " + STORY + " RETURN count(n)"))
                .as(labels())
                .isBetween(10_500L, 19_500L);
        assertThat(count("MATCH (n)-[r]->(m) WHERE (" + STORY + ") AND NOT m:Step RETURN count(r)"))
                .as(labels())
                .isBetween(31_500L, 58_500L);
    }

    private String labels() {
        return String.valueOf(graph.query(
                        "MATCH (n) WITH labels(n)[0] AS label, count(*) AS count RETURN label + ' ' + count AS line ORDER BY line")
                .fetchAs(String.class)
                .all());
    }

    private void types() {
        var wanted = Map.of("P01", 15.0, "P02", 19.0, "P04", 13.0, "P08", 8.0, "P11", 13.0);

        wanted.forEach((type, percent) -> assertThat(percent(
                        "MATCH (d:Dispute) RETURN avg(CASE WHEN d.typeCode STARTS WITH '%s' THEN 100.0 ELSE 0 END)"
                                .formatted(type)))
                .as(type)
                .isCloseTo(percent, within(3.5)));
    }

    private void outcomes() {
        var agreed = """
                MATCH (p:Procedure) WHERE p.kind IN %s AND p.state <> 'OPEN'
                RETURN avg(CASE p.state WHEN 'AGREED' THEN 100.0 ELSE 0 END)
                """;

        assertThat(percent(agreed.formatted("['PEOPLES_MEDIATION', 'PUBLIC_SECURITY_MEDIATION']")))
                .isBetween(86.0, 96.0);
        assertThat(percent(agreed.formatted("['JUDICIAL_MEDIATION']"))).isBetween(10.0, 70.0);
    }

    private void performance() {
        assertThat(percent("""
                        MATCH (a:Agreement)-[:REQUIRES]->(o:Obligation)
                        WHERE a.form = 'WRITTEN' AND o.dueOn < $today - duration('P60D')
                        WITH a, all(state IN collect(o.state) WHERE state = 'PERFORMED') AS whole
                        RETURN avg(CASE WHEN whole THEN 100.0 ELSE 0 END)
                        """)).isBetween(72.0, 92.0);
    }

    private void risks() {
        var of = "MATCH (d:Dispute) RETURN avg(CASE d.risk WHEN '%s' THEN 100.0 ELSE 0 END)";

        assertThat(percent(of.formatted("RED"))).isBetween(0.5, 3.0);
        assertThat(percent(of.formatted("ORANGE"))).isBetween(5.0, 11.0);
        assertThat(percent(of.formatted("YELLOW"))).isBetween(20.0, 30.0);
    }

    private void again() {
        var first = fingerprint();
        TestDatabase.get().wipe();
        load();

        assertThat(fingerprint()).isEqualTo(first).hasSizeGreaterThan(30);
    }

    /** What every node is, leaving out what differs by nature: random ids of accounts, seals and hashes. */
    private List<String> fingerprint() {
        return List.copyOf(graph.query("""
                        MATCH (n) WHERE NOT (n:Account OR n:Grant OR n:AuditEntry OR n:AuditHead)
                        WITH n ORDER BY n.id
                        WITH labels(n) AS labels, collect(coalesce(n.id, '') + coalesce(n.name, '') + coalesce(n.number, '')
                          + coalesce(n.state, '') + coalesce(n.typeCode, '') + coalesce(n.areaCode, '')
                          + coalesce(n.title, '') + coalesce(toString(n.dueOn), '')) AS texts
                        UNWIND range(0, size(texts) - 1) AS i
                        WITH labels, i / 50 AS bundle, collect(texts[i]) AS texts
                        RETURN reduce(line = labels[0] + bundle, text IN texts | line + ' ' + text) AS line
                        ORDER BY line
                        """).fetchAs(String.class).all());
    }

    private double percent(String cypher) {
        return graph.query(cypher)
                .bindAll(Map.of("today", LocalDate.now(clock)))
                .fetchAs(Double.class)
                .one()
                .orElse(0.0);
    }

    private long count(String cypher) {
        return graph.query(cypher).fetchAs(Long.class).one().orElse(0L);
    }

    /** Two loads a minute apart would differ in what is past by then. */
    @TestConfiguration(proxyBeanMethods = false)
    static class StandingClock {

        @Bean
        @Primary
        Clock standingClock() {
            return Clock.fixed(Instant.now(), ZoneId.of("Asia/Shanghai"));
        }
    }
}
