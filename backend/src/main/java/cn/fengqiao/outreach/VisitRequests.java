package cn.fengqiao.outreach;

import cn.fengqiao.security.Audit;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.store.Commands;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

/** What hosts wish for; {@link Visits#plan} answers a request. */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class VisitRequests {

    private final Neo4jClient client;
    private final Commands commands;
    private final Hosts hosts;
    private final Topics topics;
    private final Sight sight;
    private final Audit audit;
    private final Clock clock;

    /** The requests of the actor's area that wait, the oldest first. */
    public List<RequestRow> open() {
        return List.copyOf(client.query("""
                        CALL () {
                            MATCH (l:Lecturer)
                            WHERE EXISTS { (l)-[:SERVES_IN]->(:Agency)-[:COVERS]->(d:Division)
                                WHERE any(area IN $areas WHERE d.prefix STARTS WITH area OR area STARTS WITH d.prefix) }
                            RETURN collect({ cleared: coalesce(l.minorsCleared, false),
                                topics: [(l)-[:TEACHES]->(t:Topic) | t.code] }) AS lecturers
                        }
                        MATCH (r:VisitRequest {state: 'OPEN'})<-[:REQUESTED]-(h:Host)
                        WHERE any(area IN $areas WHERE h.areaCode STARTS WITH area)
                        OPTIONAL MATCH (r)-[:WISHES]->(t:Topic)
                        WITH r, h, t, size([l IN lecturers WHERE (t IS NULL OR t.code IN l.topics)
                            AND (h.kind <> 'SCHOOL' OR l.cleared)]) AS qualified
                        RETURN r { .id, .wish, .requestedOn, .wishedFrom, .wishedTo,
                            hostId: h.id, hostName: h.name, hostKind: h.kind,
                            topicCode: coalesce(t.code, ''), topicName: coalesce(t.name, ''), qualified } AS request
                        ORDER BY r.requestedOn, r.id LIMIT 200
                        """)
                .bindAll(Map.of("areas", sight.reading()))
                .fetchAs(RequestRow.class)
                .mappedBy((types, row) -> row(row))
                .all());
    }

    /** Takes down a request; answers its id. */
    public Outcome<String> record(CommandId command, RequestDraft draft) {
        return commands.once(command, "request.record", String.class, () -> {
            var refusals = check(draft);
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            var id = Ids.fresh();
            write(id, draft);
            audit.did("request.recorded", "VisitRequest", id, Map.of("host", draft.hostId()));
            return Outcome.done(id);
        });
    }

    /** Turns a request down, for a reason. */
    public Outcome<String> decline(CommandId command, String requestId, String reason) {
        return commands.once(command, "request.decline", String.class, () -> {
            if (reason.isBlank()) {
                return Outcome.refused(Refusal.field("reason", "refusal.request.reason"));
            }
            if (!declined(requestId, reason.strip())) {
                return Outcome.refused(Refusal.state("refusal.request.answered"));
            }
            audit.did("request.declined", "VisitRequest", requestId, Map.of());
            return Outcome.done(requestId);
        });
    }

    private boolean declined(String requestId, String reason) {
        return client.query("""
                        MATCH (h:Host)-[:REQUESTED]->(r:VisitRequest {id: $id})
                        WHERE any(area IN $areas WHERE h.areaCode STARTS WITH area)
                        SET r.locked = true
                        WITH r WHERE r.state = 'OPEN'
                        SET r.state = 'DECLINED', r.declinedFor = $reason
                        RETURN count(r) > 0
                        """)
                .bindAll(Map.of("id", requestId, "areas", sight.planning(), "reason", reason))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    private List<Refusal> check(RequestDraft draft) {
        var refusals = new ArrayList<Refusal>();
        if (hosts.byId(draft.hostId())
                .filter(host -> sight.mayPlanIn(host.areaCode()))
                .isEmpty()) {
            refusals.add(Refusal.field("hostId", "refusal.visit.host"));
        }
        if (!draft.topicCode().isEmpty()
                && topics.all().stream().noneMatch(topic -> topic.code().equals(draft.topicCode()))) {
            refusals.add(Refusal.field("topicCode", "refusal.visit.topic"));
        }
        if (draft.wishedTo().isBefore(draft.wishedFrom())) {
            refusals.add(Refusal.field("wishedTo", "refusal.request.days"));
        }
        return refusals;
    }

    private void write(String id, RequestDraft draft) {
        client.query("""
                        MATCH (h:Host {id: $host})
                        CREATE (h)-[:REQUESTED]->(r:VisitRequest {id: $id, state: 'OPEN', requestedOn: $today,
                            wish: $wish, wishedFrom: $from, wishedTo: $to})
                        WITH r
                        MATCH (t:Topic {code: $topic})
                        CREATE (r)-[:WISHES]->(t)
                        """)
                .bindAll(Map.of(
                        "id", id,
                        "host", draft.hostId(),
                        "topic", draft.topicCode(),
                        "wish", draft.wish(),
                        "from", draft.wishedFrom(),
                        "to", draft.wishedTo(),
                        "today", LocalDate.now(clock)))
                .run();
    }

    private RequestRow row(Record row) {
        var request = row.get("request");
        return new RequestRow(
                request.get("id").asString(),
                request.get("hostId").asString(),
                request.get("hostName").asString(),
                HostKind.valueOf(request.get("hostKind").asString()),
                request.get("topicCode").asString(),
                request.get("topicName").asString(),
                request.get("wish").asString(),
                request.get("requestedOn").asLocalDate(),
                request.get("wishedFrom").asLocalDate(),
                request.get("wishedTo").asLocalDate(),
                request.get("qualified").asInt(),
                request.get("wishedTo").asLocalDate().isBefore(LocalDate.now(clock)));
    }
}
