package cn.fengqiao.aftercare;

import static cn.fengqiao.security.Permission.DISPUTE_READ;
import static cn.fengqiao.security.Permission.OWN_DISPUTE_READ;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.security.Acting;
import java.time.Clock;
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

/** The follow-ups that are due soon or overdue, for whoever may see their disputes. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class DueDesk {

    /** How many are listed at most. */
    public static final int LIMIT = 20;

    /** How many are counted at most; one more means that there are more. */
    public static final int MOST = 1_000;

    // Visits after violence tell of the decision, so only the area's readers see them.
    private static final String DUE = """
            MATCH (f:FollowUp) WHERE f.state = 'PLANNED' AND f.dueOn <= $until
            MATCH (d:Dispute)-[:FOLLOWED_UP_BY]->(f)
            WHERE any(area IN $areas WHERE d.areaCode STARTS WITH area)
                OR f.kind = 'AGREEMENT' AND EXISTS {
                    (d)-[:HANDLED_BY]->(:Procedure)-[:LED_BY|JOINED_BY]->(a:Agency) WHERE a.id IN $agencies }
            WITH f, d ORDER BY f.dueOn, d.number, f.visitor LIMIT $most + 1
            WITH collect({ f: f, d: d }) AS rows
            RETURN size(rows) AS total, [row IN rows[..$limit] | { id: row.d.id, number: row.d.number,
                title: row.d.title, risk: row.d.risk, kind: row.f.kind, visitor: row.f.visitor, way: row.f.way,
                dueOn: row.f.dueOn }] AS items
            """;

    private final Neo4jClient client;
    private final Acting acting;
    private final FollowUpSettings settings;
    private final Clock clock;

    public DueFollowUps today() {
        var actor = acting.actor();
        var today = LocalDate.now(clock);
        var agencies = new HashSet<>(actor.agencies(DISPUTE_READ));
        agencies.addAll(actor.agencies(OWN_DISPUTE_READ));
        return client.query(DUE)
                .bindAll(Map.of(
                        "until", today.plusDays(settings.soonDays()),
                        "areas", actor.areas(DISPUTE_READ),
                        "agencies", List.copyOf(agencies),
                        "limit", LIMIT,
                        "most", MOST))
                .fetchAs(DueFollowUps.class)
                .mappedBy((types, row) -> new DueFollowUps(
                        row.get("items").asList(item -> item(item, today)),
                        row.get("total").asInt()))
                .one()
                .orElse(new DueFollowUps(List.of(), 0));
    }

    private static DueFollowUp item(Value item, LocalDate today) {
        var dueOn = item.get("dueOn").asLocalDate();
        return new DueFollowUp(
                new DisputeId(item.get("id").asString()),
                item.get("number").asString(),
                item.get("title").asString(""),
                Risk.valueOf(item.get("risk").asString(Risk.BLUE.name())),
                FollowUpKind.valueOf(item.get("kind").asString()),
                FollowUpVisitor.valueOf(item.get("visitor").asString()),
                FollowUpWay.valueOf(item.get("way").asString()),
                dueOn,
                dueOn.isBefore(today));
    }
}
