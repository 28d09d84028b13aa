package cn.fengqiao.forms;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.OwnPart;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.security.Acting;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The procedures and agreements that forms can be about; who sees only the own part finds only that. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class FormSubjects {

    private static final String SUBJECTS = """
            MATCH (:Dispute {id: $id})-[:HANDLED_BY]->(p:Procedure)
            WHERE $all OR p.id IN $seen
            CALL (p) {
                RETURN '' AS agreement, p.number AS number, p.openedOn AS day
            UNION
                MATCH (p)-[:ENDED_IN]->(g:Agreement) RETURN g.id AS agreement, g.number AS number, g.signedOn AS day
            }
            RETURN p.id AS procedure, p.kind AS kind, agreement, number, day
            ORDER BY p.openedOn DESC, p.number DESC, agreement = '', day DESC, number DESC LIMIT 200
            """;

    private final DisputeAccess access;
    private final Acting acting;
    private final Neo4jClient client;

    /** The latest first. */
    List<FormSubject> of(DisputeId id) {
        return access.look(id).map(this::of).orElseGet(List::of);
    }

    private List<FormSubject> of(Standing standing) {
        var own = new OwnPart(acting.actor(), standing);
        return List.copyOf(client.query(SUBJECTS)
                .bindAll(Map.of(
                        "id", standing.id().value(),
                        "all", own.whole(),
                        "seen", own.seen()))
                .fetchAs(FormSubject.class)
                .mappedBy((types, row) -> new FormSubject(
                        row.get("procedure").asString(),
                        row.get("agreement").asString(),
                        ProcedureKind.valueOf(row.get("kind").asString()),
                        row.get("number").asString(""),
                        row.get("day").asLocalDate()))
                .all());
    }
}
