package cn.fengqiao.mediation;

import cn.fengqiao.mediation.ProcedureFile.Opened;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Texts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The named Cypher for sessions planned ahead. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class SittingEdges {

    private final Neo4jClient client;

    /** Somebody, or a room, that is taken at the time. */
    record Taken(boolean room, String name, Instant from, Instant until) {}

    record Planned(String place, SessionForm form) {}

    Set<String> mediators(ProcedureId id) {
        return Set.copyOf(client.query("MATCH (:Procedure {id: $id})<-[s:ASSIGNED]-(m) WHERE s.to IS NULL RETURN m.id")
                .bindAll(Map.of("id", id.value()))
                .fetchAs(String.class)
                .all());
    }

    List<String> mediatorsAt(String session) {
        return List.copyOf(client.query("MATCH (:Session {id: $id})<-[:MEDIATES_AT]-(m) RETURN m.id")
                .bindAll(Map.of("id", session))
                .fetchAs(String.class)
                .all());
    }

    /** Whoever else plans with one of them waits here; always in the same order. */
    void lockMediators(List<String> people) {
        people.forEach(person -> client.query("MATCH (m:Person {id: $id}) SET m.locked = true")
                .bindAll(Map.of("id", person))
                .run());
    }

    /** A room is known by its name in the agency that leads; the answer is its key. */
    String lockRoom(ProcedureId id, String name) {
        return client.query("""
                MATCH (:Procedure {id: $id})-[:LED_BY]->(a:Agency)
                MERGE (r:Room {key: a.id + '/' + toLower(replace($name, ' ', ''))})
                ON CREATE SET r.id = $room, r.name = $name, r.version = 0
                SET r.locked = true
                MERGE (r)-[:ROOM_OF]->(a)
                RETURN r.key
                """)
                .bindAll(Map.of("id", id.value(), "name", name, "room", Ids.fresh()))
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }

    List<Taken> taken(String session, List<String> mediators, String room, SittingTime time) {
        return List.copyOf(client.query("""
                CALL () {
                    MATCH (m:Person)-[:MEDIATES_AT]->(x:Session {state: 'PLANNED'}) WHERE m.id IN $mediators
                    RETURN x, m.name AS name, false AS room
                UNION ALL
                    MATCH (r:Room {key: $room})<-[:IN_ROOM]-(x:Session {state: 'PLANNED'})
                    RETURN x, r.name AS name, true AS room
                }
                WITH x, name, room WHERE x.id <> $session AND x.startsAt < $until AND x.endsAt > $from
                RETURN room, name, x.startsAt AS from, x.endsAt AS until ORDER BY from, name LIMIT 5
                """)
                .bindAll(Map.of(
                        "session", session,
                        "mediators", mediators,
                        "room", room,
                        "from", utc(time.startsAt()),
                        "until", utc(time.endsAt())))
                .fetchAs(Taken.class)
                .mappedBy((types, row) -> new Taken(
                        row.get("room").asBoolean(),
                        row.get("name").asString(""),
                        Objects.requireNonNull(Values.instant(row.get("from"))),
                        Objects.requireNonNull(Values.instant(row.get("until")))))
                .all());
    }

    void plan(Opened opened, String session, SittingDraft draft) {
        var planned = new HashMap<>(times(draft.time()));
        planned.put("id", session);
        planned.put("version", 0L);
        planned.put("state", SittingState.PLANNED.name());
        planned.put("form", draft.form().name());
        client.query("""
                MATCH (d:Dispute {id: $dispute})-[:HANDLED_BY]->(p:Procedure {id: $id})
                CREATE (p)-[:PLANS]->(s:Session) SET s = $session
                WITH d, s
                CALL (s) { MATCH (m:Person) WHERE m.id IN $mediators CREATE (m)-[:MEDIATES_AT]->(s) }
                CALL (s) { MATCH (m:Person) WHERE m.id IN $readers CREATE (s)-[:READABLE_BY]->(m) }
                CALL (d, s) {
                    MATCH (h)-[t:PARTY_TO]->(d) WHERE t.to IS NULL AND (t.id IN $parties OR size($parties) = 0)
                    CREATE (s)-[:CALLS_IN {partyId: t.id}]->(h)
                }
                """)
                .bindAll(Map.of(
                        "dispute", opened.dispute().value(),
                        "id", opened.id().value(),
                        "session", planned,
                        "mediators", List.copyOf(draft.mediatorIds()),
                        "readers", List.copyOf(draft.readerIds()),
                        "parties", List.copyOf(draft.partyIds())))
                .run();
        book(opened, session, draft.time());
    }

    boolean move(Opened opened, String session, SittingTime time) {
        var moved = change(session, "SET s += $change, s.version = s.version + 1", times(time));
        if (moved) {
            book(opened, session, time);
        }
        return moved;
    }

    boolean cancel(String session, String reason) {
        return change(
                session,
                "SET s += $change, s.version = s.version + 1",
                Map.of("state", SittingState.CANCELLED.name(), "cancelledFor", reason));
    }

    Optional<Planned> planned(String session) {
        return client.query("MATCH (s:Session {id: $id, state: 'PLANNED'}) RETURN s.place AS place, s.form AS form")
                .bindAll(Map.of("id", session))
                .fetchAs(Planned.class)
                .mappedBy((types, row) -> new Planned(
                        row.get("place").asString(),
                        SessionForm.valueOf(row.get("form").asString())))
                .one();
    }

    /** Who came by somebody else, and who did not come at all. */
    void held(Opened opened, String session, Set<String> represented) {
        client.query("""
                MATCH (d:Dispute {id: $dispute}) MATCH (s:Session {id: $id})
                SET s.state = 'HELD', s.version = s.version + 1
                WITH d, s
                CALL (d, s) {
                    MATCH (d)<-[t:PARTY_TO]-(h)-[a:ATTENDED]->(s) WHERE t.id IN $represented
                    SET a.represented = true
                }
                CALL (s) {
                    MATCH (s)-[:CALLS_IN]->(h) WHERE NOT EXISTS { (h)-[:ATTENDED]->(s) }
                    CREATE (h)-[:ABSENT_FROM]->(s)
                }
                """)
                .bindAll(Map.of(
                        "dispute", opened.dispute().value(),
                        "id", session,
                        "represented", List.copyOf(represented)))
                .run();
    }

    private void book(Opened opened, String session, SittingTime time) {
        client.query("MATCH (:Session {id: $id})-[booked:IN_ROOM]->() DELETE booked")
                .bindAll(Map.of("id", session))
                .run();
        if (!time.elsewhere()) {
            var key = lockRoom(opened.id(), Texts.clean(time.place()));
            client.query("MATCH (s:Session {id: $id}) MATCH (r:Room {key: $key}) CREATE (s)-[:IN_ROOM]->(r)")
                    .bindAll(Map.of("id", session, "key", key))
                    .run();
        }
    }

    private boolean change(String session, String set, Map<String, Object> change) {
        return client.query("MATCH (s:Session {id: $id, state: 'PLANNED'}) " + set + " RETURN s.id")
                .bindAll(Map.of("id", session, "change", change))
                .fetchAs(String.class)
                .one()
                .isPresent();
    }

    private static Map<String, Object> times(SittingTime time) {
        return Map.of(
                "startsAt", utc(time.startsAt()),
                "endsAt", utc(time.endsAt()),
                "place", Texts.clean(time.place()));
    }

    private static ZonedDateTime utc(Instant instant) {
        return instant.truncatedTo(java.time.temporal.ChronoUnit.MILLIS).atZone(ZoneOffset.UTC);
    }
}
