package cn.fengqiao.dispute;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Tells the agency above, and the timeline, that something is stuck; in the running transaction. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class Escalating {

    // The agency above the one that answers for the dispute; who has nobody above answers to itself.
    private static final String ABOVE = """
            OPTIONAL MATCH (from)-[:REPORTS_TO]->(superior:Agency)
            WITH what, coalesce(superior, from) AS above
            MERGE (what)-[up:ESCALATED_TO]->(above)
            SET up.at = $at, up.reason = $reason
            RETURN above.name
            """;

    private final Neo4jClient client;
    private final Steps steps;
    private final Clock clock;

    /** A hand-over that is not answered in time, or comes back again and again. */
    void handover(DisputeId dispute, String handoverId, EscalationReason reason) {
        client.query("MATCH (what:Handover {id: $id})-[:FROM]->(from:Agency)\n" + ABOVE)
                .bindAll(Map.of("id", handoverId, "at", now(), "reason", reason.name()))
                .fetchAs(String.class)
                .one()
                .ifPresent(above -> steps.add(dispute, StepKind.ESCALATED, reason.name(), above));
    }

    /** A dispute past its last day. */
    void clock(DisputeId dispute) {
        client.query("""
                MATCH (what:Dispute {id: $id})
                SET what.overdueToldFor = what.dueOn
                WITH what, coalesce(
                    head([(what)-[:OWNED_BY]->(a:Agency) | a]),
                    head(COLLECT {
                        MATCH (what)-[:OCCURRED_IN]->(:Division)-[:PART_OF*0..3]->(:Division)<-[:COVERS]-(a:Agency)
                        WHERE a.kind = 'POLICE_STATION' RETURN a ORDER BY a.code LIMIT 1 })) AS from
                WHERE from IS NOT NULL
                """ + ABOVE)
                .bindAll(Map.of("id", dispute.value(), "at", now(), "reason", EscalationReason.CLOCK_OVERDUE.name()))
                .fetchAs(String.class)
                .one()
                .ifPresent(above ->
                        steps.add(dispute, StepKind.CLOCK_OVERDUE, EscalationReason.CLOCK_OVERDUE.name(), above));
    }

    /** R19: what one agreement asks and nobody performs; whoever leads the procedure was to urge the debtors. */
    void obligations(DisputeId dispute, String procedureId, String agreementId, LocalDate dueOn) {
        client.query("""
                MATCH (what:Agreement {id: $id})
                SET what.overdueToldFor = $dueOn
                WITH what MATCH (:Procedure {id: $procedure})-[:LED_BY]->(from:Agency)
                """ + ABOVE)
                .bindAll(Map.of(
                        "id", agreementId,
                        "procedure", procedureId,
                        "dueOn", dueOn,
                        "at", now(),
                        "reason", EscalationReason.OBLIGATION_OVERDUE.name()))
                .fetchAs(String.class)
                .one()
                .ifPresent(above -> steps.add(
                        dispute,
                        procedureId,
                        StepKind.OBLIGATION_OVERDUE,
                        EscalationReason.OBLIGATION_OVERDUE.name(),
                        above));
    }

    /** A hand-over was taken: what went up about the dispute's hand-overs is settled. */
    void settled(DisputeId dispute) {
        client.query("MATCH (:Dispute {id: $id})-[:HANDED_OVER]->(:Handover)-[up:ESCALATED_TO]->(:Agency) DELETE up")
                .bindAll(Map.of("id", dispute.value()))
                .run();
    }

    private ZonedDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).atZone(ZoneOffset.UTC);
    }
}
