package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.mediation.SittingRow.Came;
import cn.fengqiao.security.Vault;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads sessions, planned and held; the notes of a separate one are opened for those named alone. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class SittingReads {

    private final Neo4jClient client;
    private final Vault vault;
    private final ProcedureClock clock;

    @Transactional(readOnly = true)
    List<SittingRow> of(Viewer viewer) {
        var now = clock.now();
        return client
                .query("""
                MATCH (d:Dispute {id: $id})-[:HANDLED_BY]->(p:Procedure)-[:PLANS|HELD]->(s:Session)
                WITH DISTINCT d, p, s ORDER BY coalesce(s.startsAt, s.heldAt) DESC, s.id LIMIT 100
                RETURN s { .id, .form, .startsAt, .endsAt, .heldAt, .place, .cancelledFor,
                    state: coalesce(s.state, 'HELD'), procedure: p.id,
                    mediators: [(m)-[:MEDIATES_AT]->(s) | m.name],
                    readers: [(s)-[:READABLE_BY]->(m) | { id: m.id, name: m.name }],
                    kept: s.notesSealed IS NOT NULL,
                    invited: COLLECT {
                        MATCH (h)-[t:PARTY_TO]->(d) WHERE EXISTS { (s)-[:CALLS_IN]->(h) } OR EXISTS { (h)-[:ATTENDED]->(s) }
                        OPTIONAL MATCH (h)-[there:ATTENDED]->(s)
                        RETURN { id: t.id, name: h.name, isPerson: h:Person, came: there IS NOT NULL,
                            represented: coalesce(there.represented, false) } ORDER BY t.side, h.name, t.id LIMIT 500 } } AS s
                """)
                .bindAll(Map.of("id", viewer.standing().id().value()))
                .fetchAs(Value.class)
                .mappedBy((types, row) -> row.get("s"))
                .all()
                .stream()
                .filter(s -> viewer.seesProcedure(s.get("procedure").asString()))
                .map(s -> row(s, viewer, now))
                .toList();
    }

    /** Empty for whoever is not named as reader. */
    @Transactional(readOnly = true)
    Optional<String> notes(String session, String personId) {
        return client.query("""
                MATCH (s:Session {id: $id})-[:READABLE_BY]->(:Person {id: $person}) WHERE s.notesSealed IS NOT NULL
                RETURN s.notesSealed LIMIT 1
                """)
                .bindAll(Map.of("id", session, "person", personId))
                .fetchAs(String.class)
                .one()
                .map(text -> vault.open(text, session, "notes"));
    }

    Optional<ProcedureId> procedureOf(String session) {
        return client.query("MATCH (p:Procedure)-[:PLANS]->(:Session {id: $id}) RETURN p.id")
                .bindAll(Map.of("id", session))
                .fetchAs(String.class)
                .one()
                .map(ProcedureId::new);
    }

    Optional<DisputeId> disputeOf(String session) {
        return client.query("MATCH (d:Dispute)-[:HANDLED_BY]->(:Procedure)-[:PLANS|HELD]->(:Session {id: $id}) "
                        + "RETURN DISTINCT d.id")
                .bindAll(Map.of("id", session))
                .fetchAs(String.class)
                .one()
                .map(DisputeId::new);
    }

    private static SittingRow row(Value s, Viewer viewer, Instant now) {
        var state = SittingState.valueOf(s.get("state").asString());
        var endsAt = Values.instant(s.get("endsAt"));
        var startsAt = Values.instant(s.get("startsAt"));
        var readers = s.get("readers").asList(value -> value);
        return new SittingRow(
                s.get("id").asString(),
                new ProcedureId(s.get("procedure").asString()),
                state,
                SessionForm.valueOf(s.get("form").asString()),
                startsAt != null ? startsAt : Objects.requireNonNull(Values.instant(s.get("heldAt"))),
                endsAt,
                state == SittingState.PLANNED && endsAt != null && endsAt.isBefore(now),
                s.get("place").asString(""),
                s.get("mediators").asList(Value::asString),
                s.get("invited").asList(each -> invited(each, state, viewer)),
                readers.stream().map(each -> each.get("name").asString("")).toList(),
                s.get("kept").asBoolean()
                        && readers.stream()
                                .anyMatch(each -> each.get("id")
                                        .asString()
                                        .equals(viewer.actor().personId())),
                s.get("cancelledFor").asString(""));
    }

    private static SittingRow.Invited invited(Value each, SittingState state, Viewer viewer) {
        var came = state != SittingState.HELD
                ? Came.UNKNOWN
                : !each.get("came").asBoolean()
                        ? Came.ABSENT
                        : each.get("represented").asBoolean() ? Came.REPRESENTED : Came.SELF;
        return new SittingRow.Invited(
                each.get("id").asString(),
                viewer.name(each.get("name").asString(""), each.get("isPerson").asBoolean()),
                came);
    }
}
