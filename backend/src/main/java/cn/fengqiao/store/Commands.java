package cn.fengqiao.store;

import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The only way to change the graph: a command takes effect once, however often it is sent, and is acknowledged only
 * after it was committed.
 *
 * <p>The work may run several times before it commits (deadlocks, a changed leader), so it does nothing but write to
 * the graph.
 */
@Component
public final class Commands {

    private static final String CLAIM = """
            MERGE (c:Command {id: $id})
            ON CREATE SET c.name = $name, c.at = $at
            RETURN {name: c.name, answer: c.answer} AS command
            """;
    private static final String ANSWER = "MATCH (c:Command {id: $id}) SET c.answer = $answer";

    private final Neo4jClient graph;
    private final TransactionTemplate transactions;
    private final Retry retry;
    private final DiskGuard disk;
    private final Clock clock;
    private final JsonMapper json;

    Commands(Neo4jClient graph, PlatformTransactionManager manager, DiskGuard disk, Clock clock, JsonMapper json) {
        this.graph = graph;
        this.transactions = new TransactionTemplate(manager);
        this.retry = new Retry();
        this.disk = disk;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Runs a command once. Sent again with the same id, it answers what it answered then. A refused command leaves no
     * trace and may be sent again.
     *
     * @param answer type of the answer, kept as JSON
     */
    public <T> Outcome<T> once(CommandId id, String name, Class<T> answer, Supplier<Outcome<T>> work) {
        if (disk.full()) {
            return Outcome.refused(Refusal.state("refusal.disk-full"));
        }
        try {
            return retry.call(() -> transactions.execute(status -> attempt(status, id, name, answer, work)));
        } catch (OptimisticLockingFailureException e) {
            return Outcome.refused(Refusal.state("refusal.changed-meanwhile"));
        }
    }

    private <T> Outcome<T> attempt(
            TransactionStatus status, CommandId id, String name, Class<T> answer, Supplier<Outcome<T>> work) {
        var stored = claim(id, name);
        if (stored.isPresent()) {
            return Outcome.done(json.readValue(stored.get(), answer));
        }
        var outcome = work.get();
        switch (outcome) {
            case Outcome.Done<T>(var value) -> store(id, value);
            case Outcome.Refused<T> refused -> status.setRollbackOnly();
        }
        return outcome;
    }

    /** Locks the command's node until the transaction ends; gives the answer if it already took effect. */
    private Optional<String> claim(CommandId id, String name) {
        var command = graph.query(CLAIM)
                .bindAll(Map.of(
                        "id", id.value(), "name", name, "at", clock.instant().atZone(clock.getZone())))
                .fetchAs(Map.class)
                .one()
                .orElseThrow();
        if (!name.equals(command.get("name"))) {
            throw new IllegalArgumentException("command id %s was used for '%s' and is sent again for '%s'"
                    .formatted(id.value(), command.get("name"), name));
        }
        return Optional.ofNullable((String) command.get("answer"));
    }

    private void store(CommandId id, Object value) {
        graph.query(ANSWER)
                .bindAll(Map.of("id", id.value(), "answer", json.writeValueAsString(value)))
                .run();
    }
}
