package cn.fengqiao.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.fengqiao.security.DemoAccounts;
import cn.fengqiao.security.Vault;
import cn.fengqiao.store.DemoData;
import cn.fengqiao.testing.GraphTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Loads the demo data once and asks the graph whether it is what docs/demo-truths.md says. */
@GraphTest
class DemoDataIT {

    @Autowired
    private DemoData demo;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private Neo4jClient graph;

    @Autowired
    private Vault vault;

    @Autowired
    private Clock clock;

    @TestFactory
    Stream<DynamicTest> theDemoDataIsWhatItIsSaidToBe() {
        var told = new ArrayList<Integer>();
        graph.query("MATCH (a:Account) DETACH DELETE a").run();
        demo.load((message, percent) -> told.add(percent));

        return Stream.of(
                dynamicTest(
                        "it tells how far it is while it loads",
                        () -> assertThat(told).startsWith(0).endsWith(100).isSorted()),
                dynamicTest("it has the size of set XS", this::size),
                dynamicTest("no two things of the story have one id", this::ids),
                dynamicTest("channels are those of disputes born with the police", this::channels),
                dynamicTest("parties are two in most and twenty or more in a few", this::parties),
                dynamicTest("no ID number passes its check, and each opens with the key", this::numbers),
                dynamicTest("no placeholder of a story is left in what parties say", this::sayings),
                dynamicTest("the demo officer has work today", this::work),
                dynamicTest("no lecturer is in two places at once", this::lecturers),
                dynamicTest(
                        "there is an account for every role",
                        () -> assertThat(accounts.accounts()).hasSize(9)),
                dynamicTest("five people are on record twice", this::duplicates),
                dynamicTest("four mediators are tied to a party, by one to four steps", this::conflicts),
                dynamicTest("six agreements of one mediator on one day had no session", this::fabricated),
                dynamicTest("three disputes were handed in a circle", this::pingPong),
                dynamicTest("one property firm and one contractor are behind many disputes", this::commonCause),
                dynamicTest("debts are shared to the fen, and a third side answers for instalments", this::debts),
                dynamicTest("two of several sides agreed while the rest goes on", this::partial),
                dynamicTest("committees have heads and terms, and some of them lack something", this::committees),
                dynamicTest("most agents' authorities lie in the dossiers, and a few are missing", this::authorities),
                dynamicTest("three communities with quarrels were never visited", this::uncovered),
                dynamicTest("four topics hang on one lecturer or none", this::rareTopics));
    }

    private void size() {
        assertThat(count("MATCH (n:Dispute) RETURN count(n)")).isEqualTo(1_500);
        assertThat(count("MATCH (n:Person)-[:PARTY_TO]->() RETURN count(DISTINCT n)"))
                .isBetween(2_400L, 3_000L);
        assertThat(count("MATCH (n:Lecturer) RETURN count(n)")).isEqualTo(40);
        assertThat(count("MATCH (n:Host) RETURN count(n)")).isEqualTo(200);
        assertThat(count("MATCH (n:Visit) RETURN count(n)")).isGreaterThan(200);
        assertThat(count("MATCH (n:Dispute) WHERE n.areaCode STARTS WITH '320505003' RETURN count(n)"))
                .isBetween(1_050L, 1_300L);
    }

    private void ids() {
        assertThat(count("""
                MATCH (n) WHERE n.id IS NOT NULL AND NOT n:Command
                WITH n.id AS id, count(*) AS times WHERE times > 1 RETURN count(id)
                """)).isZero();
    }

    private void channels() {
        var calls = count("MATCH (n:Report {channel: 'CALL_110'}) RETURN count(n)");
        var all = count("MATCH (n:Report) RETURN count(n)");

        assertThat(100.0 * calls / all).isBetween(55.0, 65.0);
    }

    private void parties() {
        var all = count("MATCH (d:Dispute) RETURN sum(d.partyCount)");

        assertThat(all / 1_500.0).isBetween(2.2, 2.8);
        assertThat(count("MATCH (d:Dispute) WHERE d.partyCount >= 20 RETURN count(d)"))
                .isBetween(2L, 15L);
        assertThat(count("MATCH (d:Dispute) WHERE d.partyCount <> COUNT { (d)<-[:PARTY_TO]-() } RETURN count(d)"))
                .isZero();
    }

    private void numbers() {
        var sealed = graph.query(
                        "MATCH (p:Person) WHERE p.idNumberSealed IS NOT NULL RETURN p.id AS id, p.idNumberSealed AS sealed")
                .fetch()
                .all();

        assertThat(sealed).hasSizeGreaterThan(2_000).allSatisfy(row -> {
            var number = vault.open(String.valueOf(row.get("sealed")), String.valueOf(row.get("id")), "idNumber");
            assertThat(InventedNumbers.hasRightCheck(number)).as(number).isFalse();
        });
    }

    private void sayings() {
        assertThat(count("""
                MATCH (n:Dispute|Report|Obligation|Step)
                WHERE any(text IN [n.title, n.narrative, n.text, n.content, n.note] WHERE text CONTAINS '{')
                RETURN count(n)
                """)).isZero();
        assertThat(count("""
                MATCH ()-[r:PARTY_TO|TAKES_POSITION]->()
                WHERE any(text IN [r.position, r.text] WHERE text CONTAINS '{')
                RETURN count(r)
                """)).isZero();
    }

    private void work() {
        var mine = "MATCH (:Account {username: 'officer'})-[:BELONGS_TO]->(o:Officer)-[:RESPONSIBLE_FOR]->(d:Dispute) ";

        assertThat(count(mine + "WHERE d.state <> 'CLOSED' AND d.dueOn = $today RETURN count(d)"))
                .isPositive();
        assertThat(count(mine + "WHERE d.state <> 'CLOSED' AND d.dueOn < $today RETURN count(d)"))
                .isPositive();
        assertThat(count(mine
                        + "MATCH (d)-[:HAS_STEP]->(s) WHERE date(s.at) >= $today - duration('P1D') RETURN count(s)"))
                .isPositive();
        assertThat(count("MATCH (v:Visit {on: $today}) RETURN count(v)")).isPositive();
        assertThat(count("MATCH (r:VisitRequest {state: 'OPEN'}) RETURN count(r)"))
                .isPositive();
        assertThat(count("MATCH (s:Step) WHERE s.at > datetime() RETURN count(s)"))
                .isZero();
    }

    private void lecturers() {
        assertThat(count("""
                MATCH (v:Visit)<-[:SPEAKS_AT]-(l:Lecturer)-[:SPEAKS_AT]->(w:Visit)
                WHERE v.id < w.id AND v.startsAt < w.endsAt AND w.startsAt < v.endsAt
                    AND v.state <> 'CANCELLED' AND w.state <> 'CANCELLED'
                RETURN count(*)
                """)).isZero();
    }

    private void duplicates() {
        assertThat(count("""
                MATCH (a:Person), (b:Person {phoneKey: a.phoneKey})
                WHERE a.id < b.id AND a.name = b.name AND a.bornOn = b.bornOn
                RETURN count(*)
                """)).isEqualTo(5);
    }

    private void conflicts() {
        assertThat(graph.query("""
                MATCH (m:Mediator)-[:ASSIGNED]->(:Procedure {state: 'OPEN'})<-[:HANDLED_BY]-(:Dispute)<-[:PARTY_TO]-(p:Person)
                MATCH path = shortestPath((m)-[:KIN_OF|LIVES_AT|WORKS_FOR|OWNS|MEMBER_OF|OPPOSED|REPRESENTED*1..4]-(p))
                RETURN DISTINCT length(path) AS hops ORDER BY hops
                """).fetchAs(Long.class).all()).contains(1L, 2L, 3L, 4L);
    }

    private void fabricated() {
        assertThat(count("""
                MATCH (m:Mediator)-[:ASSIGNED]->(p:Procedure)-[:ENDED_IN]->(a:Agreement)
                WHERE NOT EXISTS { (p)-[:HELD]->(:Session) }
                WITH m, a.signedOn AS day, count(a) AS agreements WHERE agreements >= 4
                RETURN sum(agreements)
                """)).isEqualTo(6);
    }

    private void pingPong() {
        assertThat(count("""
                MATCH (d:Dispute)-[:HANDED_OVER]->(first:Handover)-[:FROM]->(a:Agency {kind: 'POLICE_STATION'})
                MATCH (first)-[:NEXT*1..8]->(last:Handover)-[:TO]->(a)
                RETURN count(DISTINCT d)
                """)).isEqualTo(3);
    }

    private void commonCause() {
        var query = "MATCH (:Organisation {name: '%s'})-[:PARTY_TO]->(d:Dispute) RETURN count(DISTINCT d)";

        assertThat(count(query.formatted(DemoTruths.FIRM_NAME))).isEqualTo(12);
        assertThat(count(query.formatted(DemoTruths.CONTRACTOR_NAME))).isEqualTo(9);
    }

    private void debts() {
        assertThat(
                        count(
                                "MATCH (o:Obligation {liability: 'JOINT'}) WHERE COUNT { (o)-[:OWED_BY]->() } > 1 RETURN count(o)"))
                .isPositive();
        assertThat(count("""
                MATCH (o:Obligation {liability: 'SEVERAL'})-[owes:OWED_BY]->()
                WITH o, sum(owes.shareFen) AS shares RETURN count(CASE WHEN shares = o.amountFen THEN 1 END)
                """)).isPositive();
        assertThat(count("""
                MATCH (o:Obligation {liability: 'SEVERAL'})-[owes:OWED_BY]->()
                WITH o, sum(owes.shareFen) AS shares WHERE shares <> o.amountFen RETURN count(o)
                """)).isZero();
        assertThat(
                        count(
                                "MATCH (o:Obligation)-[:GUARANTEED_BY]->(:Person) WHERE o.series <> '' RETURN count(DISTINCT o.series)"))
                .isGreaterThanOrEqualTo(3);
    }

    private void partial() {
        assertThat(count("""
                MATCH (d:Dispute {state: 'IN_PROCEDURE'})-[:HANDLED_BY]->(:Procedure {state: 'OPEN'})
                    -[:ENDED_IN]->(g:Agreement {partial: true})-[:REQUIRES]->(:Obligation)
                WHERE COUNT { ()-[:AGREED_TO]->(g) } < d.partyCount
                RETURN count(DISTINCT g)
                """)).isPositive();
    }

    private void committees() {
        var term = """
                MATCH (a:Agency {kind: 'MEDIATION_COMMITTEE'})-[:HAS_TERM]->(t:CommitteeTerm)
                    <-[:ELECTED_FOR {head: true}]-(:Mediator)
                WHERE t.to IS NULL AND t.from
                """;

        assertThat(count(term + " > $today - duration('P3Y') RETURN count(a)")).isGreaterThan(3);
        assertThat(count(term + " <= $today - duration('P3Y') RETURN count(a)")).isEqualTo(1);
        assertThat(count("MATCH (a:Agency)-[:HAS_TERM]->(t:CommitteeTerm) WHERE t.to IS NOT NULL RETURN count(a)"))
                .isGreaterThan(3);
        assertThat(count("MATCH (m:Mediator) WHERE m.sex IS NULL RETURN count(m)"))
                .isZero();
    }

    private void authorities() {
        var agents = "MATCH (p:Person)-[r:REPRESENTS {kind: 'AGENT'}]->() WHERE r.to IS NULL ";
        var filed = "EXISTS { (p)-[:AUTHORISED_BY {mandateId: r.mandateId}]->"
                + "(n:Document {slot: 'AUTHORITY', mediaType: 'application/pdf', pages: 1})"
                + "<-[:HAS_DOCUMENT]-(d:Dispute {id: r.disputeId}) WHERE n.at <= d.lastStepAt } ";
        var missing = count(agents + "AND NOT " + filed + "RETURN count(r)");

        assertThat(missing).isPositive();
        assertThat(count(agents + "AND " + filed + "RETURN count(r)")).isGreaterThan(5 * missing);
    }

    private void uncovered() {
        assertThat(count("""
                MATCH (c:Community)-[:PART_OF]->(:Town {code: '320505003'})
                WHERE NOT EXISTS { (:Host {areaCode: c.code}) }
                    AND COUNT { (d:Dispute {areaCode: c.code, typeCode: 'P02'}) } >= 6
                RETURN count(c)
                """)).isEqualTo(3);
    }

    private void rareTopics() {
        assertThat(count("MATCH (t:Topic) WHERE COUNT { (t)<-[:TEACHES]-() } <= 1 RETURN count(t)"))
                .isEqualTo(4);
    }

    private long count(String cypher) {
        return graph.query(cypher)
                .bindAll(Map.of("today", LocalDate.now(clock)))
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }
}
