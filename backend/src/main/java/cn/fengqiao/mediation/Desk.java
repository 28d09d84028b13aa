package cn.fengqiao.mediation;

import static cn.fengqiao.security.Permission.DISPUTE_READ;
import static cn.fengqiao.security.Permission.OWN_DISPUTE_READ;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Actor;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What awaits the actor: due today, overdue, handed over, changed by others. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Desk {

    /** How many rows each list holds at most. */
    public static final int LIMIT = 20;

    /** How many are counted at most; one more means that there are more. */
    public static final int MOST = 1_000;

    /** How many debts of a city are looked at, the oldest first: more than are counted, since some stand on one line. */
    private static final int WIDE_MOST = 10 * MOST;

    /** Prefix of every division's code. */
    private static final String CITY = "3205";

    // What is owed in a closed dispute is still owed. Debts of one day are one line: forty workers, one reminder.
    // Every question starts from an index: the days of open disputes, the places of disputes or the days of debts, the
    // state of hand-overs, the time of last steps.
    private static final String SEEN = """
            (any(area IN $areas WHERE d.areaCode STARTS WITH area)
                OR EXISTS { (d)-[:HANDLED_BY]->(:Procedure)-[:LED_BY|JOINED_BY]->(a:Agency) WHERE a.id IN $agencies }
                OR EXISTS { (d)-[:TAKEN_IN_BY]->(a:Agency) WHERE a.id IN $agencies }
                OR EXISTS { (d)-[:HANDLED_BY]->(:Procedure)<-[s:ASSIGNED]-(:Person {id: $personId})
                    WHERE s.to IS NULL })
            """;
    // Debts are many: of a town they are found from its disputes, of a whole city from their days, the oldest first.
    private static final String NARROW = """
            CALL () {
                UNWIND $areas AS area MATCH (d:Dispute) WHERE d.areaCode STARTS WITH area RETURN d
            UNION
                MATCH (a:Agency)<-[:LED_BY|JOINED_BY]-(:Procedure)<-[:HANDLED_BY]-(d:Dispute)
                WHERE a.id IN $agencies RETURN d
            UNION
                MATCH (a:Agency)<-[:TAKEN_IN_BY]-(d:Dispute) WHERE a.id IN $agencies RETURN d
            UNION
                MATCH (:Person {id: $personId})-[s:ASSIGNED]->(:Procedure)<-[:HANDLED_BY]-(d:Dispute)
                WHERE s.to IS NULL RETURN d
            }
            MATCH (d)-[:HANDLED_BY]->(:Procedure)-[:ENDED_IN]->(:Agreement)-[:REQUIRES]->(o:Obligation)
            WHERE o.state IN ['DUE', 'PARTLY_PERFORMED'] AND o.dueOn %1$s $today
            """;
    private static final String WIDE = """
            MATCH (o:Obligation) WHERE o.state IN ['DUE', 'PARTLY_PERFORMED'] AND o.dueOn %1$s $today
            WITH o ORDER BY o.dueOn LIMIT $wide
            MATCH (o)<-[:REQUIRES]-(:Agreement)<-[:ENDED_IN]-(:Procedure)<-[:HANDLED_BY]-(d:Dispute)
            """;
    private static final String DUE = """
            CALL () {
                MATCH (d:Dispute)
                WHERE d.state IN ['REPORTED', 'ACCEPTED', 'IN_PROCEDURE'] AND d.dueOn %1$s $today AND %2$s
                RETURN d, 'CLOCK' AS reason, '' AS what, d.dueOn AS dueOn
            UNION ALL
                %3$s
                WITH d, o.dueOn AS dueOn, count(*) AS owed, min(o.content) AS what
                RETURN d, 'OBLIGATION' AS reason,
                    CASE owed WHEN 1 THEN what ELSE what + ' ×' + toString(owed) END AS what, dueOn
            }
            WITH d, reason, what, dueOn, null AS at
            """;
    private static final String HANDED = """
            MATCH (a:Agency)<-[:TO]-(h:Handover {state: 'OFFERED'})<-[:HANDED_OVER]-(d:Dispute)
            WHERE a.id IN $agencies
            WITH d, 'HANDOVER' AS reason, h.reason AS what, h.dueOn AS dueOn, h.at AS at
            """;
    private static final String CHANGED = """
            MATCH (d:Dispute) WHERE d.lastStepAt >= $since AND %s
            MATCH (d)-[:HAS_STEP]->(x:Step) WHERE x.at >= $since AND NOT x.accountId IN [$accountId, 'system']
            WITH d, max(x.at) AS at
            WITH d, 'CHANGED' AS reason, '' AS what, null AS dueOn, at
            """.formatted(SEEN);
    // Counted by what they are, and only those that are shown are read.
    private static final String ROWS = """
            ORDER BY %s, d.number LIMIT $most + 1
            WITH collect({ d: d, reason: reason, what: what, dueOn: dueOn, at: at }) AS rows
            RETURN size(rows) AS total, [row IN rows[..$limit] | { reason: row.reason, id: row.d.id,
                number: row.d.number, title: row.d.title, risk: row.d.risk, what: row.what, dueOn: row.dueOn,
                at: row.at }] AS items
            """;

    private final Neo4jClient client;
    private final Acting acting;
    private final ProcedureClock clock;

    private record Rows(List<DeskItem> items, int total) {}

    public DeskPage today() {
        var parameters = parameters(acting.actor());
        var debts = acting.actor().areas(DISPUTE_READ).contains(CITY) ? WIDE : NARROW;
        var due = rows(DUE.formatted("=", SEEN, debts.formatted("=")), "dueOn", parameters);
        var overdue = rows(DUE.formatted("<", SEEN, debts.formatted("<")), "dueOn", parameters);
        var handed = rows(HANDED, "at", parameters);
        var changed = rows(CHANGED, "at DESC", parameters);
        return new DeskPage(
                due.items(),
                due.total(),
                overdue.items(),
                overdue.total(),
                handed.items(),
                handed.total(),
                changed.items(),
                changed.total());
    }

    private Map<String, Object> parameters(Actor actor) {
        var agencies = new HashSet<>(actor.agencies(DISPUTE_READ));
        agencies.addAll(actor.agencies(OWN_DISPUTE_READ));
        var yesterday = clock.today().minusDays(1).atStartOfDay(clock.zone()).toInstant();
        return Map.of(
                "areas", actor.areas(DISPUTE_READ),
                "agencies", List.copyOf(agencies),
                "personId", actor.personId(),
                "accountId", actor.accountId(),
                "today", clock.today(),
                "since", yesterday.atZone(ZoneOffset.UTC),
                "limit", LIMIT,
                "most", MOST,
                "wide", WIDE_MOST);
    }

    private Rows rows(String question, String order, Map<String, Object> parameters) {
        return client.query(question + ROWS.formatted(order))
                .bindAll(parameters)
                .fetchAs(Rows.class)
                .mappedBy((types, row) -> new Rows(
                        row.get("items").asList(Desk::item), row.get("total").asInt()))
                .one()
                .orElse(new Rows(List.of(), 0));
    }

    private static DeskItem item(Value item) {
        return new DeskItem(
                DeskReason.valueOf(item.get("reason").asString()),
                new DisputeId(item.get("id").asString()),
                item.get("number").asString(),
                item.get("title").asString(""),
                Risk.valueOf(item.get("risk").asString(Risk.BLUE.name())),
                item.get("what").asString(""),
                Values.date(item.get("dueOn")),
                Values.instant(item.get("at")));
    }
}
