package cn.fengqiao.dispute;

import static cn.fengqiao.security.Permission.DISPUTE_READ;

import cn.fengqiao.security.Acting;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.store.Commands;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * What is late goes up a level: an offer that nobody answers, a dispute past its last day, obligations that nobody
 * performs (R19). Looked for every quarter of an hour, told once for each missed day; whoever decides in the area finds it
 * on the start page until it is settled.
 */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Escalations {

    /** How many are listed at most. */
    public static final int LIMIT = 20;

    private static final int AT_ONCE = 500;

    private static final String LATE = """
            MATCH (h:Handover {state: 'OFFERED'})<-[:HANDED_OVER]-(d:Dispute)
            WHERE h.dueOn < $today AND NOT EXISTS { (h)-[:ESCALATED_TO]->(:Agency) }
            RETURN d.id AS dispute, '' AS procedure, h.id AS what, h.dueOn AS dueOn ORDER BY h.dueOn, h.id LIMIT $limit
            """;
    private static final String OVERDUE = """
            MATCH (d:Dispute)
            WHERE d.state IN ['REPORTED', 'ACCEPTED', 'IN_PROCEDURE'] AND d.dueOn < $today
                AND (d.overdueToldFor IS NULL OR d.overdueToldFor <> d.dueOn)
            RETURN d.id AS dispute, '' AS procedure, d.id AS what, d.dueOn AS dueOn ORDER BY d.dueOn, d.id LIMIT $limit
            """;
    // Debts of one agreement and day are told once. Who closes a dispute took another way, which is not to be urged.
    private static final String ARREARS = """
            MATCH (o:Obligation) WHERE o.state IN ['DUE', 'PARTLY_PERFORMED'] AND o.dueOn < $lateBefore
            MATCH (o)<-[:REQUIRES]-(g:Agreement)<-[:ENDED_IN]-(p:Procedure)<-[:HANDLED_BY]-(d:Dispute)
            WHERE g.effectiveOn IS NOT NULL AND d.state <> 'CLOSED'
                AND (g.overdueToldFor IS NULL OR g.overdueToldFor < o.dueOn)
            WITH d, p, g, max(o.dueOn) AS dueOn
            RETURN d.id AS dispute, p.id AS procedure, g.id AS what, dueOn ORDER BY dueOn, what LIMIT $limit
            """;
    private static final String OPEN = """
            CALL () {
                MATCH (d:Dispute)-[up:ESCALATED_TO]->(:Agency) USING INDEX up:ESCALATED_TO(at)
                WHERE up.at >= datetime('2000-01-01T00:00:00Z') AND d.dueOn < $today AND d.state <> 'AGREED'
                RETURN d, up, coalesce(head([(d)-[:OWNED_BY]->(a:Agency) | a.name]), '') AS agency, d.dueOn AS dueOn
            UNION ALL
                MATCH (h:Handover)-[up:ESCALATED_TO]->(:Agency) USING INDEX up:ESCALATED_TO(at)
                WHERE up.at >= datetime('2000-01-01T00:00:00Z')
                MATCH (d:Dispute)-[:HANDED_OVER]->(h)-[:TO]->(to:Agency)
                RETURN d, up, to.name AS agency, h.dueOn AS dueOn
            UNION ALL
                MATCH (g:Agreement)-[up:ESCALATED_TO]->(:Agency) USING INDEX up:ESCALATED_TO(at)
                WHERE up.at >= datetime('2000-01-01T00:00:00Z')
                MATCH (g)-[:REQUIRES]->(o:Obligation)
                WHERE o.state IN ['DUE', 'PARTLY_PERFORMED'] AND o.dueOn < $lateBefore
                WITH g, up, min(o.dueOn) AS dueOn
                MATCH (g)<-[:ENDED_IN]-(p:Procedure)<-[:HANDLED_BY]-(d:Dispute), (p)-[:LED_BY]->(a:Agency)
                RETURN d, up, a.name AS agency, dueOn
            }
            WITH d, up, agency, dueOn
            WHERE d.state <> 'CLOSED' AND any(area IN $areas WHERE d.areaCode STARTS WITH area)
            ORDER BY up.at, d.number
            WITH collect({ id: d.id, number: d.number, title: d.title, risk: d.risk, reason: up.reason, at: up.at,
                agency: agency, dueOn: dueOn }) AS items
            RETURN size(items) AS total, items[..$limit] AS items
            """;

    private final Neo4jClient client;
    private final Commands commands;
    private final Escalating escalating;
    private final Acting acting;
    private final DisputeClock clock;

    private volatile boolean ready;

    /** What waits above, the oldest first, cut at {@link #LIMIT}; the count is of all. */
    public record Open(List<EscalationRow> items, int total) {}

    private record Stuck(DisputeId dispute, String procedure, String what, LocalDate dueOn) {}

    /** For whoever reads the disputes of an area. */
    public Open open() {
        return client.query(OPEN)
                .bindAll(Map.of(
                        "areas",
                        acting.actor().areas(DISPUTE_READ),
                        "today",
                        clock.today(),
                        "lateBefore",
                        clock.lateBefore(),
                        "limit",
                        LIMIT))
                .fetchAs(Open.class)
                .mappedBy((types, row) -> new Open(
                        row.get("items").asList(Escalations::row),
                        row.get("total").asInt()))
                .one()
                .orElse(new Open(List.of(), 0));
    }

    /** Before that, demo data may still be thrown away and loaded anew. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        ready = true;
    }

    @Scheduled(fixedDelay = 15, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    void lookAround() {
        if (ready) {
            sweep();
        }
    }

    /** Sends up what is late today and was not sent up yet. */
    public void sweep() {
        acting.asSystem(() -> {
            stuck(LATE)
                    .forEach(late -> once(
                            late,
                            "handover",
                            () -> escalating.handover(late.dispute(), late.what(), EscalationReason.ANSWER_LATE)));
            stuck(OVERDUE).forEach(late -> once(late, "clock", () -> escalating.clock(late.dispute())));
            stuck(ARREARS)
                    .forEach(late -> once(
                            late,
                            "obligations",
                            () -> escalating.obligations(late.dispute(), late.procedure(), late.what(), late.dueOn())));
        });
    }

    private void once(Stuck late, String what, Runnable work) {
        var id = new CommandId(Ids.derived("late-" + what + late.dueOn(), late.what()));
        commands.once(id, "dispute.escalated", String.class, () -> {
            work.run();
            return Outcome.done(late.what());
        });
    }

    private List<Stuck> stuck(String question) {
        return List.copyOf(client.query(question)
                .bindAll(Map.of("today", clock.today(), "lateBefore", clock.lateBefore(), "limit", AT_ONCE))
                .fetchAs(Stuck.class)
                .mappedBy((types, row) -> new Stuck(
                        new DisputeId(row.get("dispute").asString()),
                        row.get("procedure").asString(),
                        row.get("what").asString(),
                        row.get("dueOn").asLocalDate()))
                .all());
    }

    private static EscalationRow row(Value item) {
        return new EscalationRow(
                new DisputeId(item.get("id").asString()),
                item.get("number").asString(),
                item.get("title").asString(""),
                Risk.valueOf(item.get("risk").asString(Risk.BLUE.name())),
                EscalationReason.valueOf(item.get("reason").asString()),
                item.get("agency").asString(""),
                item.get("at").asZonedDateTime().toInstant(),
                item.get("dueOn").isNull() ? null : item.get("dueOn").asLocalDate());
    }
}
