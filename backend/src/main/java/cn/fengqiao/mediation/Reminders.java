package cn.fengqiao.mediation;

import static cn.fengqiao.security.Permission.DISPUTE_READ;
import static cn.fengqiao.security.Permission.OWN_DISPUTE_READ;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.security.Acting;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** R19: what falls due in the next days, so that debtors are urged before they are late; also of closed disputes. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Reminders {

    /** How many are listed at most. */
    public static final int LIMIT = 20;

    // Starts from the days of open obligations; debts of one agreement and day are one line.
    private static final String SOON = """
            MATCH (o:Obligation) WHERE o.state IN ['DUE', 'PARTLY_PERFORMED'] AND o.dueOn > $today AND o.dueOn <= $until
            MATCH (o)<-[:REQUIRES]-(g:Agreement)<-[:ENDED_IN]-(p:Procedure)<-[:HANDLED_BY]-(d:Dispute)
            WHERE g.effectiveOn IS NOT NULL AND (any(area IN $areas WHERE d.areaCode STARTS WITH area)
                OR EXISTS { (p)-[:LED_BY]->(a:Agency) WHERE a.id IN $agencies }
                OR EXISTS { (:Person {id: $personId})-[s:ASSIGNED]->(p) WHERE s.to IS NULL })
            WITH d, g, o.dueOn AS dueOn, min(o.content) AS what, count(*) AS obligations,
                sum(coalesce(o.amountFen, 0) - o.performedFen) AS sumFen
            ORDER BY dueOn, d.number, g.number LIMIT $limit
            WITH collect({ id: d.id, number: d.number, title: d.title, risk: d.risk, what: what, dueOn: dueOn,
                obligations: obligations, sumFen: sumFen, closed: d.state = 'CLOSED' }) AS items
            RETURN items
            """;

    private final Neo4jClient client;
    private final Acting acting;
    private final ReminderSettings settings;
    private final ProcedureClock clock;

    /** What falls due from tomorrow to the first reminder's day, the nearest first. */
    public List<Reminder> soon() {
        var actor = acting.actor();
        var today = clock.today();
        var agencies = new HashSet<>(actor.agencies(DISPUTE_READ));
        agencies.addAll(actor.agencies(OWN_DISPUTE_READ));
        return client.query(SOON)
                .bindAll(Map.of(
                        "today", today,
                        "until", today.plusDays(settings.first()),
                        "areas", actor.areas(DISPUTE_READ),
                        "agencies", List.copyOf(agencies),
                        "personId", actor.personId(),
                        "limit", LIMIT))
                .fetchAs(Found.class)
                .mappedBy((types, row) -> new Found(row.get("items").asList(item -> reminder(item, today))))
                .one()
                .map(Found::items)
                .orElse(List.of());
    }

    private record Found(List<Reminder> items) {}

    private Reminder reminder(Value item, LocalDate today) {
        var dueOn = item.get("dueOn").asLocalDate();
        return new Reminder(
                new DisputeId(item.get("id").asString()),
                item.get("number").asString(),
                item.get("title").asString(""),
                Risk.valueOf(item.get("risk").asString(Risk.BLUE.name())),
                item.get("what").asString(""),
                item.get("obligations").asInt(),
                item.get("sumFen").asLong(),
                dueOn,
                !dueOn.isAfter(today.plusDays(settings.last())),
                item.get("closed").asBoolean());
    }
}
