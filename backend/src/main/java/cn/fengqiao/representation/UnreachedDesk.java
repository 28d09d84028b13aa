package cn.fengqiao.representation;

import static cn.fengqiao.security.Permission.DISPUTE_READ;
import static cn.fengqiao.security.Permission.MEDIATION_HANDLE;
import static cn.fengqiao.security.Permission.OWN_DISPUTE_READ;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Risk;
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

/** Open disputes whose parties cannot be reached, for whoever may see them: another way has to be found. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class UnreachedDesk {

    /** How many are listed at most. */
    public static final int LIMIT = 10;

    private static final String UNREACHED = """
            MATCH ()-[t:PARTY_TO]->(d:Dispute)
            WHERE t.missedContacts >= $after AND t.to IS NULL AND d.state <> 'CLOSED'
                AND (any(area IN $areas WHERE d.areaCode STARTS WITH area)
                    OR EXISTS { (d)-[:HANDLED_BY]->(:Procedure)-[:LED_BY]->(a:Agency) WHERE a.id IN $agencies })
            WITH d, count(t) AS parties, max(t.missedContacts) AS attempts
            RETURN d { .id, .number, .title, .risk, parties: parties, attempts: attempts } AS item
            ORDER BY item.attempts DESC, item.number LIMIT $limit
            """;

    private final Neo4jClient client;
    private final Acting acting;
    private final RepresentationSettings settings;

    public List<Unreached> today() {
        var actor = acting.actor();
        if (!actor.may(MEDIATION_HANDLE)) {
            return List.of();
        }
        var agencies = new HashSet<>(actor.agencies(DISPUTE_READ));
        agencies.addAll(actor.agencies(OWN_DISPUTE_READ));
        return List.copyOf(client.query(UNREACHED)
                .bindAll(Map.of(
                        "after", settings.unreachedAfter(),
                        "areas", actor.areas(DISPUTE_READ),
                        "agencies", List.copyOf(agencies),
                        "limit", LIMIT))
                .fetchAs(Unreached.class)
                .mappedBy((types, row) -> item(row.get("item")))
                .all());
    }

    private static Unreached item(Value d) {
        return new Unreached(
                new DisputeId(d.get("id").asString()),
                d.get("number").asString(),
                d.get("title").asString(""),
                Risk.valueOf(d.get("risk").asString(Risk.BLUE.name())),
                d.get("parties").asInt(),
                d.get("attempts").asInt());
    }
}
