package cn.fengqiao.joint;

import static cn.fengqiao.security.Permission.DISPUTE_READ;
import static cn.fengqiao.security.Permission.MEDIATION_HANDLE;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Notes;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.Steps;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Audit;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import cn.fengqiao.store.Commands;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

/** What agencies have to do about disputes, and that they have done it. */
@Service
public class Tasks {

    /** How many are listed at most. */
    public static final int LIMIT = 20;

    private static final int NOTE = 2_000;

    private static final String ROW = """
            { .*, agency: a.name, agencyId: a.id, dispute: d.id, number: d.number, disputeTitle: d.title }
            """;

    private final Neo4jClient client;
    private final Commands commands;
    private final DisputeAccess access;
    private final TaskBook book;
    private final Steps steps;
    private final Audit audit;
    private final Acting acting;
    private final Clock clock;

    // A command, who may, what is written, the timeline, the trail and the time.
    Tasks(
            Neo4jClient client,
            Commands commands,
            DisputeAccess access,
            TaskBook book,
            Steps steps,
            Audit audit,
            Acting acting,
            Clock clock) {
        this.client = client;
        this.commands = commands;
        this.access = access;
        this.book = book;
        this.steps = steps;
        this.audit = audit;
        this.acting = acting;
        this.clock = clock;
    }

    /** What waits for the actor's agencies, the most urgent first, cut at {@link #LIMIT}; the count is of all. */
    public record Waiting(List<TaskRow> items, int total) {}

    /** The tasks of a dispute that the actor may know of, open ones first. */
    public List<TaskRow> of(DisputeId id) {
        return access.look(id).stream()
                .flatMap(standing -> rows(id).stream().filter(row -> sees(standing, row)))
                .map(this::row)
                .toList();
    }

    public Waiting waiting() {
        return client.query("""
                MATCH (t:Task {state: 'OPEN'})-[:GIVEN_TO]->(a:Agency) WHERE a.id IN $agencies
                MATCH (d:Dispute)-[:HAS_TASK]->(t)
                WITH t, a, d ORDER BY t.dueAt, t.id
                WITH collect(t %s) AS items
                RETURN size(items) AS total, items[..$limit] AS items
                """.formatted(ROW))
                .bindAll(Map.of("agencies", List.copyOf(acting.actor().agencies(MEDIATION_HANDLE)), "limit", LIMIT))
                .fetchAs(Waiting.class)
                .mappedBy((types, row) -> new Waiting(
                        row.get("items").asList(this::row), row.get("total").asInt()))
                .one()
                .orElse(new Waiting(List.of(), 0));
    }

    /** Ticks a task off, with what came of it; by the agency that has it, or by who works on the dispute. */
    public Outcome<DisputeId> done(CommandId command, String taskId, String result) {
        return Notes.needed("result", result, NOTE)
                .orElse(() -> commands.once(
                        command,
                        "joint.task-done",
                        DisputeId.class,
                        () -> find(taskId)
                                .map(task -> access.commandReceived(
                                        new DisputeId(task.get("dispute").asString()),
                                        standing -> done(standing, task, Texts.clean(result))))
                                .orElseGet(() -> Outcome.refused(Refusal.notFound()))));
    }

    private Outcome<DisputeId> done(Standing standing, Value task, String result) {
        if (!mine(task) && !sees(standing, task)) {
            return Outcome.refused(Refusal.notFound());
        }
        if (!mine(task) && !DisputeAccess.may(acting.actor(), MEDIATION_HANDLE, standing)) {
            return Outcome.refused(Refusal.state("refusal.not-allowed"));
        }
        var id = task.get("id").asString();
        if (!book.done(id, result, acting.actor().name())) {
            return Outcome.refused(Refusal.state("refusal.task-done"));
        }
        var kind = TaskKind.valueOf(task.get("kind").asString());
        steps.add(
                standing.id(),
                kind.common() ? StepKind.TASK_DONE : StepKind.REPORT_TASK_DONE,
                kind.name(),
                (task.get("title").asString() + " " + result).strip());
        audit.did("joint.task-done", "Task", id, Map.of("dispute", standing.id().value()));
        return Outcome.done(standing.id());
    }

    private Optional<Value> find(String id) {
        return client.query("MATCH (d:Dispute)-[:HAS_TASK]->(t:Task {id: $id})-[:GIVEN_TO]->(a:Agency) RETURN t " + ROW
                        + " AS t")
                .bindAll(Map.of("id", id))
                .fetchAs(Value.class)
                .mappedBy((types, row) -> row.get("t"))
                .one();
    }

    private List<Value> rows(DisputeId id) {
        return List.copyOf(client.query("""
                MATCH (d:Dispute {id: $id})-[:HAS_TASK]->(t:Task)-[:GIVEN_TO]->(a:Agency)
                RETURN t %s AS t ORDER BY t.state DESC, t.dueAt, t.id LIMIT 200
                """.formatted(ROW))
                .bindAll(new HashMap<>(Map.of("id", id.value())))
                .fetchAs(Value.class)
                .mappedBy((types, row) -> row.get("t"))
                .all());
    }

    private boolean sees(Standing standing, Value task) {
        return TaskKind.valueOf(task.get("kind").asString()).common() && DisputeAccess.sees(acting.actor(), standing)
                || acting.actor().may(DISPUTE_READ, standing.areaCode())
                || mine(task);
    }

    private boolean mine(Value task) {
        return acting.actor()
                .agencies(MEDIATION_HANDLE)
                .contains(task.get("agencyId").asString());
    }

    private TaskRow row(Value t) {
        var state = TaskState.valueOf(t.get("state").asString());
        var dueAt = t.get("dueAt").asZonedDateTime().toInstant();
        var doneAt = t.get("doneAt");
        return new TaskRow(
                t.get("id").asString(),
                new DisputeId(t.get("dispute").asString()),
                t.get("number").asString(""),
                t.get("disputeTitle").asString(""),
                TaskKind.valueOf(t.get("kind").asString()),
                t.get("title").asString(),
                t.get("agency").asString(),
                t.get("owner").asString(""),
                state,
                t.get("at").asZonedDateTime().toInstant(),
                dueAt,
                state == TaskState.OPEN && dueAt.isBefore(clock.instant()),
                doneAt.isNull() ? null : doneAt.asZonedDateTime().toInstant(),
                t.get("result").asString(""),
                mine(t));
    }
}
