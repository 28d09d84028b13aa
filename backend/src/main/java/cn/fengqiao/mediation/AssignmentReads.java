package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.recusal.Candidate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads every assignment of a dispute, past ones too. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class AssignmentReads {

    private final Neo4jClient client;
    private final ProcedureClock clock;

    /** An assignment as the graph has it; whether a path ties it to a party is asked elsewhere. */
    record Found(Value value, LocalDate today) {

        String personId() {
            return value.get("personId").asString();
        }

        String procedureId() {
            return value.get("procedure").asString();
        }

        boolean open() {
            return value.get("state").asString().equals(ProcedureState.OPEN.name());
        }

        @Nullable
        LocalDate until() {
            return Values.date(value.get("to"));
        }

        AssignmentRow row(@Nullable Candidate candidate) {
            var due = Values.date(value.get("answerDueOn"));
            var answer = answer();
            var trained = Values.date(value.get("trained"));
            var disclosed = value.get("disclosure").asString("");
            var current = until() == null && open();
            return new AssignmentRow(
                    new ProcedureId(value.get("procedure").asString()),
                    ProcedureKind.valueOf(value.get("kind").asString()),
                    open(),
                    personId(),
                    value.get("name").asString(""),
                    value.get("agency").asString(""),
                    value.get("presiding").asBoolean(false),
                    AssignmentMode.valueOf(value.get("mode").asString(AssignmentMode.APPOINTED.name())),
                    value.get("from").asLocalDate(),
                    until(),
                    answer,
                    due,
                    current && answer == AssignmentAnswer.WAITING && due != null && due.isBefore(today),
                    value.get("endedFor").asString(""),
                    trained,
                    current && trained != null && trained.isBefore(today),
                    value.get("acceptedBy").size(),
                    disclosed,
                    current && disclosed.isEmpty() && candidate != null ? candidate.tie() : null);
        }

        private AssignmentAnswer answer() {
            return AssignmentAnswer.valueOf(value.get("answer").asString(AssignmentAnswer.WAITING.name()));
        }
    }

    @Transactional(readOnly = true)
    List<Found> of(DisputeId dispute) {
        var today = clock.today();
        return List.copyOf(client.query("""
                MATCH (:Dispute {id: $id})-[:HANDLED_BY]->(p:Procedure)<-[s:ASSIGNED]-(m:Person)
                MATCH (p)-[:LED_BY]->(a:Agency)
                RETURN s { .mode, .presiding, .from, .to, .answer, .answerDueOn, .endedFor, .disclosure,
                    acceptedBy: coalesce(s.acceptedBy, []), procedure: p.id, kind: p.kind, state: p.state,
                    agencyId: a.id, personId: m.id, name: m.name,
                    trained: CASE WHEN m:Mediator THEN m.trainedUntilOn END,
                    agency: coalesce(head(COLLECT { MATCH (m)-[:SERVES_IN]->(o:Agency)
                        RETURN o.name ORDER BY o.name LIMIT 1 }), '') } AS assigned
                ORDER BY s.to IS NOT NULL, p.openedOn DESC, s.presiding DESC, s.from, m.name
                LIMIT 200
                """)
                .bindAll(Map.of("id", dispute.value()))
                .fetchAs(Found.class)
                .mappedBy((types, row) -> new Found(row.get("assigned"), today))
                .all());
    }
}
