package cn.fengqiao.joint;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Texts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The named Cypher that writes joint work. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class JointEdges {

    private final Neo4jClient client;

    JointRules.Joining joining(String procedureId, String agencyId) {
        return client.query("""
                MATCH (p:Procedure {id: $procedure})
                OPTIONAL MATCH (a:Agency {id: $agency})
                RETURN p.kind AS kind, p.state = 'OPEN' AS open, coalesce(a.kind, '') AS agencyKind,
                    EXISTS { (p)-[:LED_BY]->(a) } OR EXISTS { (p)-[j:JOINED_BY]->(a) WHERE j.to IS NULL } AS inIt
                """)
                .bindAll(Map.of("procedure", procedureId, "agency", agencyId))
                .fetchAs(JointRules.Joining.class)
                .mappedBy((types, row) -> new JointRules.Joining(
                        row.get("kind").asString(),
                        row.get("open").asBoolean(),
                        row.get("agencyKind").asString(),
                        row.get("inIt").asBoolean(false)))
                .one()
                .orElseThrow();
    }

    /** The name of the agency that joins. */
    String join(String procedureId, String agencyId, LocalDate today) {
        return client.query("""
                MATCH (p:Procedure {id: $procedure}) MATCH (a:Agency {id: $agency})
                CREATE (p)-[:JOINED_BY {from: $today}]->(a)
                RETURN a.name
                """)
                .bindAll(Map.of("procedure", procedureId, "agency", agencyId, "today", today))
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }

    /** The name of the agency that leaves; nothing when it does not take part. */
    Optional<String> leave(String procedureId, String agencyId, LocalDate today) {
        return client.query("""
                MATCH (:Procedure {id: $procedure})-[j:JOINED_BY]->(a:Agency {id: $agency}) WHERE j.to IS NULL
                SET j.to = $today
                RETURN a.name
                """)
                .bindAll(Map.of("procedure", procedureId, "agency", agencyId, "today", today))
                .fetchAs(String.class)
                .one();
    }

    Optional<DisputeId> disputeOf(String procedureId) {
        return one("MATCH (d:Dispute)-[:HANDLED_BY]->(:Procedure {id: $id}) RETURN d.id", procedureId);
    }

    Optional<DisputeId> disputeLed(String leadId) {
        return one("MATCH (d:Dispute)-[:TAKEN_UP_BY]->(:CaseLead {id: $id}) RETURN d.id", leadId);
    }

    boolean led(DisputeId dispute) {
        return client.query("RETURN EXISTS { (:Dispute {id: $id})-[:TAKEN_UP_BY]->(:CaseLead {state: 'OPEN'}) }")
                .bindAll(Map.of("id", dispute.value()))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    /** The name of the leader's agency; nothing when it does not exist. */
    Optional<String> lead(DisputeId dispute, CaseLeadDraft draft, LocalDate today) {
        return client.query("""
                MATCH (d:Dispute {id: $dispute}) MATCH (a:Agency {id: $agency})
                CREATE (d)-[:TAKEN_UP_BY]->(c:CaseLead)-[:GIVEN_TO]->(a)
                SET c = $lead
                RETURN a.name
                """)
                .bindAll(Map.of(
                        "dispute",
                        dispute.value(),
                        "agency",
                        draft.agencyId(),
                        "lead",
                        Map.of(
                                "id", Ids.fresh(),
                                "version", 0L,
                                "leader", Texts.clean(draft.leader()),
                                "reason", Texts.clean(draft.reason()),
                                "state", "OPEN",
                                "since", today,
                                "dueOn", draft.dueOn(),
                                "everyDays", draft.everyDays())))
                .fetchAs(String.class)
                .one();
    }

    /** The leader's agency and how often it reports; nothing when the lead is over. */
    Optional<Lead> report(String leadId, LocalDate on, String text, String by) {
        return client.query("""
                MATCH (c:CaseLead {id: $id, state: 'OPEN'})-[:GIVEN_TO]->(a:Agency)
                CREATE (c)-[:TOLD_IN]->(:CaseReport {id: $report, on: $on, text: $text, by: $by})
                SET c.version = c.version + 1
                RETURN a.id AS agency, c.leader AS leader, c.everyDays AS every
                """)
                .bindAll(Map.of("id", leadId, "report", Ids.fresh(), "on", on, "text", text, "by", by))
                .fetchAs(Lead.class)
                .mappedBy((types, row) -> new Lead(
                        row.get("agency").asString(),
                        row.get("leader").asString(),
                        row.get("every").asInt()))
                .one();
    }

    record Lead(String agencyId, String leader, int everyDays) {}

    /** False when it is over already. */
    boolean endLead(String leadId, LocalDate on) {
        return client.query("""
                MATCH (c:CaseLead {id: $id, state: 'OPEN'})
                SET c.state = 'DONE', c.endedOn = $on, c.version = c.version + 1
                RETURN c.id
                """)
                .bindAll(Map.of("id", leadId, "on", on))
                .fetchAs(String.class)
                .one()
                .isPresent();
    }

    void endLeads(DisputeId dispute, LocalDate on) {
        client.query("""
                MATCH (:Dispute {id: $id})-[:TAKEN_UP_BY]->(c:CaseLead {state: 'OPEN'})
                SET c.state = 'DONE', c.endedOn = $on, c.version = c.version + 1
                """).bindAll(Map.of("id", dispute.value(), "on", on)).run();
    }

    List<String> kinds(Collection<String> agencyIds) {
        return List.copyOf(client.query("MATCH (a:Agency) WHERE a.id IN $ids RETURN a.kind ORDER BY a.id")
                .bindAll(Map.of("ids", List.copyOf(agencyIds)))
                .fetchAs(String.class)
                .all());
    }

    String meeting(DisputeId dispute, MeetingDraft draft, String by) {
        var id = Ids.fresh();
        client.query("""
                MATCH (d:Dispute {id: $dispute})
                CREATE (d)-[:DISCUSSED_IN]->(m:JointMeeting)
                SET m = $meeting
                WITH m MATCH (a:Agency) WHERE a.id IN $agencies
                CREATE (m)-[:ATTENDED_BY]->(a)
                """)
                .bindAll(Map.of(
                        "dispute",
                        dispute.value(),
                        "agencies",
                        List.copyOf(draft.agencyIds()),
                        "meeting",
                        Map.of(
                                "id", id,
                                "version", 0L,
                                "kind", draft.kind().name(),
                                "heldAt", TaskBook.at(draft.heldAt()),
                                "place", Texts.clean(draft.place()),
                                "decisions", Texts.clean(draft.decisions()),
                                "by", by)))
                .run();
        return id;
    }

    void decided(String meetingId, String taskId) {
        client.query("MATCH (m:JointMeeting {id: $meeting}) MATCH (t:Task {id: $task}) CREATE (m)-[:DECIDED]->(t)")
                .bindAll(Map.of("meeting", meetingId, "task", taskId))
                .run();
    }

    private Optional<DisputeId> one(String cypher, String id) {
        return client.query(cypher)
                .bindAll(Map.of("id", id))
                .fetchAs(String.class)
                .one()
                .map(DisputeId::new);
    }
}
