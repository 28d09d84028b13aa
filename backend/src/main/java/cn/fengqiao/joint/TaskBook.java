package cn.fengqiao.joint;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.Steps;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Writes tasks of a dispute, in the transaction of what they come from. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class TaskBook {

    private final Neo4jClient client;
    private final Steps steps;
    private final Clock clock;

    /**
     * What has to be done, until when.
     *
     * @param title empty where the kind says it all
     */
    public record Plan(TaskKind kind, String title, String owner, Instant dueAt) {}

    /** Gives a task to an agency; nothing when it does not exist. */
    public Optional<String> give(DisputeId dispute, String agencyId, Plan plan) {
        return client.query("""
                MATCH (d:Dispute {id: $dispute}) MATCH (a:Agency {id: $agency})
                CREATE (d)-[:HAS_TASK]->(t:Task)-[:GIVEN_TO]->(a)
                SET t = $task
                RETURN t.id + ' ' + a.name AS given
                """)
                .bindAll(Map.of("dispute", dispute.value(), "agency", agencyId, "task", task(plan)))
                .fetchAs(String.class)
                .one()
                .map(given -> {
                    var id = given.substring(0, given.indexOf(' '));
                    var agency = given.substring(id.length() + 1);
                    var title = Texts.clean(plan.title());
                    steps.add(
                            dispute,
                            step(plan.kind()),
                            plan.kind().name(),
                            title.isEmpty() ? agency : agency + "：" + title);
                    return id;
                });
    }

    /** Gives it to the agency that answers for the dispute, once: not while one of that kind is open. */
    public void giveOwner(DisputeId dispute, Plan plan) {
        client.query("""
                MATCH (d:Dispute {id: $dispute})-[answers:OWNED_BY|TAKEN_IN_BY]->(a:Agency)
                WHERE NOT EXISTS { (d)-[:HAS_TASK]->(:Task {kind: $kind, state: 'OPEN'}) }
                RETURN a.id ORDER BY type(answers) LIMIT 1
                """)
                .bindAll(Map.of("dispute", dispute.value(), "kind", plan.kind().name()))
                .fetchAs(String.class)
                .one()
                .ifPresent(agency -> give(dispute, agency, plan));
    }

    /** False when it is done already. */
    boolean done(String id, String result, String by) {
        return client.query("""
                MATCH (t:Task {id: $id, state: 'OPEN'})
                SET t.state = 'DONE', t.doneAt = $at, t.result = $result, t.by = $by, t.version = t.version + 1
                RETURN t.id
                """)
                .bindAll(Map.of("id", id, "at", at(clock.instant()), "result", result, "by", by))
                .fetchAs(String.class)
                .one()
                .isPresent();
    }

    /** Ends what is open of a kind, because what it waited for has happened. */
    public void settle(DisputeId dispute, TaskKind kind, String result, String by) {
        client.query("""
                MATCH (:Dispute {id: $dispute})-[:HAS_TASK]->(t:Task {kind: $kind, state: 'OPEN'})
                SET t.state = 'DONE', t.doneAt = $at, t.result = $result, t.by = $by, t.version = t.version + 1
                """)
                .bindAll(Map.of(
                        "dispute",
                        dispute.value(),
                        "kind",
                        kind.name(),
                        "at",
                        at(clock.instant()),
                        "result",
                        result,
                        "by",
                        by))
                .run();
    }

    /** A day's end, for what is due on a day. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusSeconds(1);
    }

    private Map<String, Object> task(Plan plan) {
        return Map.of(
                "id", Ids.fresh(),
                "version", 0L,
                "kind", plan.kind().name(),
                "title", Texts.clean(plan.title()),
                "owner", Texts.clean(plan.owner()),
                "state", TaskState.OPEN.name(),
                "at", at(clock.instant()),
                "dueAt", at(plan.dueAt()));
    }

    private static StepKind step(TaskKind kind) {
        return kind.common() ? StepKind.TASK_GIVEN : StepKind.REPORT_TASK_GIVEN;
    }

    static ZonedDateTime at(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS).atZone(ZoneOffset.UTC);
    }
}
