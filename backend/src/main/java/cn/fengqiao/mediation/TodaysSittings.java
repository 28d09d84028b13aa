package cn.fengqiao.mediation;

import static cn.fengqiao.security.Permission.DISPUTE_READ;
import static cn.fengqiao.security.Permission.OWN_DISPUTE_READ;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.security.Acting;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of today, and earlier ones of which nobody recorded what became of them. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class TodaysSittings {

    /** How many are listed at most. */
    public static final int LIMIT = 20;

    private final Neo4jClient client;
    private final Acting acting;
    private final ProcedureClock clock;

    /** Those that the actor mediates, whose agency leads, or that lie in the actor's area; own ones first. */
    public List<TodaysSitting> today() {
        var actor = acting.actor();
        var agencies = new HashSet<>(actor.agencies(DISPUTE_READ));
        agencies.addAll(actor.agencies(OWN_DISPUTE_READ));
        var tomorrow = clock.today().plusDays(1).atStartOfDay(clock.zone()).toInstant();
        return List.copyOf(client.query("""
                MATCH (s:Session) WHERE s.state = 'PLANNED' AND s.startsAt < $until
                MATCH (d:Dispute)-[:HANDLED_BY]->(p:Procedure)-[:PLANS]->(s) MATCH (p)-[:LED_BY]->(a:Agency)
                WITH d, s, a, EXISTS { (:Person {id: $person})-[:MEDIATES_AT]->(s) } AS own
                WHERE own OR a.id IN $agencies OR any(area IN $areas WHERE d.areaCode STARTS WITH area)
                RETURN s { .startsAt, .endsAt, .place, .form, own, dispute: d.id, number: d.number, title: d.title,
                    mediators: [(m)-[:MEDIATES_AT]->(s) | m.name] } AS s
                ORDER BY own DESC, s.startsAt, d.number LIMIT $limit
                """)
                .bindAll(Map.of(
                        "until", tomorrow.atZone(ZoneOffset.UTC),
                        "person", actor.personId(),
                        "agencies", List.copyOf(agencies),
                        "areas", actor.areas(DISPUTE_READ),
                        "limit", LIMIT))
                .fetchAs(TodaysSitting.class)
                .mappedBy((types, row) -> sitting(row.get("s")))
                .all());
    }

    private TodaysSitting sitting(Value s) {
        var startsAt = Objects.requireNonNull(Values.instant(s.get("startsAt")));
        return new TodaysSitting(
                new DisputeId(s.get("dispute").asString()),
                s.get("number").asString(""),
                s.get("title").asString(""),
                startsAt,
                s.get("place").asString(""),
                SessionForm.valueOf(s.get("form").asString()),
                s.get("mediators").asList(Value::asString),
                Objects.requireNonNull(Values.instant(s.get("endsAt"))).isBefore(clock.now()));
    }
}
