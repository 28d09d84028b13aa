package cn.fengqiao.dispute;

import cn.fengqiao.security.Acting;
import cn.fengqiao.shared.Ids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Writes the timeline, in the transaction of what it tells of; steps are added, never changed. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Steps {

    private final Neo4jClient client;
    private final Acting acting;
    private final Clock clock;

    /** @param detail the constant that the step is about (a grade, a closing …), or empty; pages translate it */
    public void add(DisputeId dispute, StepKind kind, String detail, String note) {
        add(dispute, "", kind, detail, note);
    }

    /** A step inside a procedure, which whoever has no part in that procedure does not see. */
    public void add(DisputeId dispute, String procedureId, StepKind kind, String detail, String note) {
        var actor = acting.actor();
        client.query("""
                MATCH (d:Dispute {id: $dispute})
                CREATE (d)-[:HAS_STEP]->(s:Step)
                SET s = $step, d.lastStepAt = s.at
                WITH d, s MATCH (p:Procedure {id: $procedure})
                CREATE (s)-[:IN_PROCEDURE]->(p)
                """)
                .bindAll(Map.of(
                        "dispute",
                        dispute.value(),
                        "procedure",
                        procedureId,
                        "step",
                        Map.of(
                                "id", Ids.fresh(),
                                "kind", kind.name(),
                                "at",
                                        clock.instant()
                                                .truncatedTo(ChronoUnit.MILLIS)
                                                .atZone(ZoneOffset.UTC),
                                "by", actor.name(),
                                "accountId", actor.accountId(),
                                "detail", detail,
                                "note", note)))
                .run();
    }
}
