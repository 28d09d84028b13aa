package cn.fengqiao.dispute;

import static cn.fengqiao.security.Permission.DISPUTE_HANDLE;
import static cn.fengqiao.security.Permission.OWN_DISPUTE_HANDLE;

import cn.fengqiao.security.Acting;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the actor's agency gave away and has not got rid of: offers without an answer, and what came back. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class HandoverDesk {

    /** How many are listed at most. */
    public static final int LIMIT = 20;

    private static final String GIVEN = """
            CALL () {
                MATCH (h:Handover {state: 'OFFERED'})-[:FROM]->(from:Agency) WHERE from.id IN $agencies
                RETURN h
            UNION
                MATCH (h:Handover {state: 'RETURNED'})-[:FROM]->(from:Agency)
                WHERE from.id IN $agencies AND NOT EXISTS { (h)-[:NEXT]->() }
                RETURN h
            }
            MATCH (d:Dispute)-[:HANDED_OVER]->(h)-[:TO]->(to:Agency) WHERE d.state <> 'CLOSED'
            WITH d, h, to ORDER BY h.dueOn, h.at, d.number
            WITH collect({ id: d.id, number: d.number, title: d.title, risk: d.risk, kind: h.kind, state: h.state,
                to: to.name, dueOn: h.dueOn, late: h.dueOn < $today }) AS items
            RETURN size(items) AS total, items[..$limit] AS items
            """;

    private final Neo4jClient client;
    private final Acting acting;
    private final DisputeClock clock;

    /** The most urgent first, cut at {@link #LIMIT}; the count is of all. */
    public record Given(List<GivenHandover> items, int total) {}

    public Given given() {
        var agencies = new HashSet<>(acting.actor().agencies(DISPUTE_HANDLE));
        agencies.addAll(acting.actor().agencies(OWN_DISPUTE_HANDLE));
        return client.query(GIVEN)
                .bindAll(Map.of("agencies", List.copyOf(agencies), "today", clock.today(), "limit", LIMIT))
                .fetchAs(Given.class)
                .mappedBy((types, row) -> new Given(
                        row.get("items").asList(HandoverDesk::row),
                        row.get("total").asInt()))
                .one()
                .orElse(new Given(List.of(), 0));
    }

    private static GivenHandover row(Value item) {
        return new GivenHandover(
                new DisputeId(item.get("id").asString()),
                item.get("number").asString(),
                item.get("title").asString(""),
                Risk.valueOf(item.get("risk").asString(Risk.BLUE.name())),
                HandoverKind.valueOf(item.get("kind").asString(HandoverKind.REFER.name())),
                HandoverState.valueOf(item.get("state").asString()),
                item.get("to").asString(""),
                item.get("dueOn").isNull() ? null : item.get("dueOn").asLocalDate(),
                item.get("late").asBoolean(false));
    }
}
