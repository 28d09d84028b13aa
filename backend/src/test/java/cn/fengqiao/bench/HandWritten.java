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

    /** Stands for words of the text among the conditions; as many hits as the service takes at most. */
    static final String TEXT = "text";

    private static final String WORDS = """
            CALL () {
                CALL db.index.fulltext.queryNodes('dispute_words', $words, {limit: 5000}) YIELD node AS d WITH d WHERE %s RETURN d
                UNION
                CALL db.index.fulltext.queryNodes('people_name', $lucene, {limit: 1000}) YIELD node
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

    /** All that the page of a dispute shows and its rules ask; answers how many parties it has. */
    int whole(String id) {
        return counted("""
                MATCH (d:Dispute {id: $id})
                RETURN properties(d), [(d)-[:OF_TYPE]->(t) | t.name],
                    [(d)-[:OCCURRED_IN]->(:Division)-[:PART_OF*0..3]->(v:Division) | v.name],
                    [(d)-[:OCCURRED_AT]->(p) | p.address], [(o:Person)-[:RESPONSIBLE_FOR]->(d) | o.name],
                    [(d)-[:OWNED_BY]->(a:Agency) | [a.id, a.name]], [(d)-[:TAKEN_IN_BY]->(a) | a.id],
                    EXISTS { (d)-[:HAS_DOCUMENT]->(n:Document) WHERE n.slot IN ['EVIDENCE', 'INQUIRY'] },
                    COLLECT { MATCH (h)-[t:PARTY_TO]->(d)
                        RETURN [properties(t), h.id, h.name, h:Person, h.bornOn, h.idNumberMask, h.creditCode,
                            h.phoneMask, h.addressMask, h.address,
                            COUNT { (h)-[:PARTY_TO]->(o:Dispute) WHERE o.areaCode STARTS WITH $area },
                            [(h)<-[g:GUARDS|REPRESENTS {disputeId: $id}]-() | [type(g), g.kind, g.to]]]
                        ORDER BY t.side, t.role, h.name } AS parties,
                    COLLECT { MATCH (r:Report)-[:ABOUT]->(d) WITH r ORDER BY r.receivedAt DESC LIMIT 51
                        RETURN [properties(r), [(r)-[:MADE_BY]->(h) | h.name]] },
                    COUNT { (:Report)-[:ABOUT]->(d) },
                    COLLECT { MATCH (d)-[:HAS_STEP]->(s) WITH s ORDER BY s.at DESC LIMIT 51
                        RETURN [properties(s), [(s)-[:IN_PROCEDURE]->(p) | p.id]] },
                    [(a:Agency)<-[:FROM]-(h)<-[:HANDED_OVER]-(d) | [properties(h), a.id, a.name]],
                    [(d)-[:HANDED_OVER]->(h)-[:TO]->(a) | [properties(h), a.id, a.name]],
                    COLLECT { MATCH (d)-[:HANDLED_BY]->(p)-[:LED_BY]->(a)
                        RETURN [properties(p), a.id, a.name, [(p)-[j:JOINED_BY]->(b) | [b.id, j.to]],
                            [(m)-[x:ASSIGNED]->(p) | [m.id, m.name, properties(x)]],
                            [(p)-[:HELD]->(s) | [properties(s), [(h)-[:ATTENDED]->(s) | [h.name, h:Person]]]],
                            COLLECT { MATCH (p)-[:ENDED_IN]->(g)
                                RETURN [properties(g), [(g)-[:APPLIED_TO]->(c) | c.name],
                                    [(h)-[x:AGREED_TO]->(g) | [h.id, properties(x)]],
                                    COLLECT { MATCH (g)-[:REQUIRES]->(o)
                                        RETURN [properties(o), [(o)-[x:OWED_BY]->(h) | [h.id, properties(x)]],
                                            [(o)-[:OWED_TO]->(h) | h.id], [(o)-[:GUARANTEED_BY]->(h) | h.id],
                                            [(o)-[:PERFORMED_BY]->(f) | properties(f)]] }] }] }
                """, Map.of("id", id, "area", "3205"));
    }

    /** All that the matrix of a dispute shows; answers how many parties it has. */
    int matrix(String id) {
        return counted("""
                MATCH (d:Dispute {id: $id})
                RETURN properties(d), [(d)-[:OWNED_BY]->(a:Agency) | a.id], [(d)-[:TAKEN_IN_BY]->(a) | a.id],
                    [(d)-[:HANDED_OVER]->(h)-[:TO]->(a) | [h.state, a.id]],
                    COLLECT { MATCH (h)-[t:PARTY_TO]->(d) WHERE t.to IS NULL
                        RETURN [t.id, t.side, t.role, t.consented, t.toldOn, h.id, h.name, h:Person]
                        ORDER BY t.side, t.role, h.name } AS parties,
                    [(d)-[:TURNS_ON]->(i:Issue) | [i.id, i.title, i.rank, i.droppedOn,
                        [(i)<-[s:TAKES_POSITION]-() WHERE s.to IS NULL | [s.partyId, s.stance, s.text]]]],
                    [(d)-[:UNDISPUTED]->(f) | [f.id, f.text, f.recordedOn, [(f)-[c:CONFIRMED_BY]->() | c.partyId]]],
                    COLLECT { MATCH (d)-[:HANDLED_BY]->(p)-[:LED_BY]->(a)
                        RETURN [p.id, p.kind, p.state, p.openedOn, a.id, [(p)-[:JOINED_BY]->(b) | b.id],
                            [(m)-[x:ASSIGNED]->(p) | [m.id, x.to, x.acceptedBy]],
                            [(p)-[:HELD]->(s) | [s.heldAt, [(h)-[:ATTENDED]->(s) | h.id]]],
                            COLLECT { MATCH (p)-[:ENDED_IN]->(g)
                                RETURN [g.id, g.number, g.partial, g.signedOn, g.effectiveOn,
                                    [(h)-[x:AGREED_TO]->(g) | [x.partyId, x.signedOn]], [(g)-[:SETTLES]->(i) | i.id],
                                    COLLECT { MATCH (g)-[:REQUIRES]->(o)
                                        RETURN [o.state, o.amountFen, o.performedFen, o.dueOn,
                                            [(o)-[:OWED_BY]->(h) | h.id], [(o)-[:OWED_TO]->(h) | h.id]] }] }] }
                """, Map.of("id", id));
    }

    /** Leaves a line in an own log, as durable as the trail's, but unsealed and unhashed; answers with one. */
    int noted(String id) {
        driver.executableQuery("""
                        MERGE (head:BenchHead {id: 'log'}) SET head.seq = coalesce(head.seq, 0) + 1
                        CREATE (:BenchEntry {seq: head.seq, at: datetime(), accountId: 'account-supervisor',
                            action: 'personal.looked', nodeId: $id, details: 'page'})
                        """).withParameters(Map.of("id", id)).execute();
        return 1;
    }

    /** What a form may print; answers how many parties there are. */
    int form(String id) {
        return counted("""
                MATCH (d:Dispute {id: $id})
                RETURN properties(d), [(d)-[:OF_TYPE]->(t) | t.name], [(d)-[:OCCURRED_IN]->(v) | v.name],
                    [(d)-[:OCCURRED_AT]->(p) | p.address],
                    [(r:Report)-[:ABOUT]->(d) | [r.channel, r.number, r.receivedAt]],
                    COLLECT { MATCH (h)-[t:PARTY_TO]->(d)
                        RETURN [properties(t), properties(h), h:Person,
                            [(r:Person)-[m:REPRESENTS|GUARDS {disputeId: $id}]->(h) | [r.name, m.kind, m.to]]]
                        ORDER BY t.side, t.from } AS parties,
                    COLLECT { MATCH (d)-[:HANDLED_BY]->(p)-[:LED_BY]->(a)
                        RETURN [properties(p), a.id, a.name, a.code, [(m)-[x:ASSIGNED]->(p) | [m.name, x.presiding, x.to]],
                            [(p)-[:HELD]->(s {form: 'JOINT'}) |
                                [s.heldAt, s.place, s.minutes, [(h)-[:ATTENDED]->(s) | h.name]]],
                            [(p)-[:ENDED_IN]->(g) | [properties(g), [(g)-[:APPLIED_TO]->(c) | c.name],
                                [(h)-[x:AGREED_TO]->(g) | x.partyId],
                                [(g)-[:REQUIRES]->(o) | [properties(o), [(o)-[x:OWED_BY]->(h) | [h.name, x.shareFen]],
                                    [(o)-[:OWED_TO]->(h) | h.name], [(o)-[:GUARANTEED_BY]->(h) | h.name]]]]]] },
                    [(d)-[:FOLLOWED_UP_BY]->(f {kind: 'AGREEMENT', state: 'DONE'}) | properties(f)]
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
