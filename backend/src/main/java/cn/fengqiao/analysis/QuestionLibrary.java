package cn.fengqiao.analysis;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Audit;
import cn.fengqiao.security.Permission;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.stereotype.Service;

/** The questions that analysts may ask: what there is, asking one, stopping it, taking the answer away. */
@Service
public class QuestionLibrary {

    private final List<Question> questions = QuestionFiles.all();
    private final Map<String, String> running = new ConcurrentHashMap<>();
    private final QuestionRunner runner;
    private final RunSlots slots;
    private final Acting acting;
    private final Audit audit;
    private final Clock clock;

    QuestionLibrary(QuestionRunner runner, Limits limits, Acting acting, Audit audit, Clock clock) {
        this.runner = runner;
        this.slots = new RunSlots(limits.perUser());
        this.acting = acting;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every question, by subject and name; none for those who may not ask. */
    public List<Question> all() {
        return acting.actor().may(Permission.ANALYSIS_RUN) ? questions : List.of();
    }

    public Optional<Question> find(String name) {
        return all().stream().filter(question -> question.name().equals(name)).findFirst();
    }

    /** Where the actor may look: prefixes of division codes. */
    public List<String> areas() {
        return acting.actor().areas(Permission.ANALYSIS_RUN);
    }

    /** What stands in a parameter's field before anybody typed: the file's default, the area cut to the actor's own. */
    public String defaultText(Parameter parameter) {
        var text = parameter.defaultText(LocalDate.now(clock));
        if (parameter.kind() != ParameterKind.AREA) {
            return text;
        }
        return allowed(acting.actor(), text)
                ? text
                : areas().stream().findFirst().orElse(text);
    }

    /**
     * Asks a question and waits for the answer.
     *
     * @param run an id that the caller made up, to {@link #cancel} by
     * @param texts values by parameter, as typed; a missing one takes its default
     */
    public Outcome<QuestionResult> run(String run, String name, Map<String, String> texts) {
        var question = find(name);
        if (question.isEmpty()) {
            return Outcome.refused(Refusal.notFound());
        }
        var values = new QuestionValues(this::defaultText, area -> allowed(acting.actor(), area))
                .read(question.get(), texts);
        return switch (values) {
            case Outcome.Refused<Map<String, Object>>(var refusals) -> Outcome.refused(refusals);
            case Outcome.Done<Map<String, Object>>(var read) -> runInSlot(run, question.get(), read);
        };
    }

    /** Stops a run of the actor's own; nothing happens when it is over or somebody else's. */
    public void cancel(String run) {
        if (acting.actor().accountId().equals(running.get(run))) {
            runner.cancel(run);
        }
    }

    /** The answer as a file for spreadsheets; leaves an audit entry. */
    public Outcome<byte[]> csv(QuestionResult result, UnaryOperator<String> columnName, UnaryOperator<String> word) {
        if (!acting.actor().may(Permission.ANALYSIS_RUN)) {
            return Outcome.refused(Refusal.notFound());
        }
        var question = result.question();
        audit.did(
                "question.exported",
                "Question",
                question.name(),
                Map.of("rows", result.rows().size()));
        return Outcome.done(new CsvExport(columnName, word, clock.getZone()).write(result));
    }

    private Outcome<QuestionResult> runInSlot(String run, Question question, Map<String, Object> values) {
        var account = acting.actor().accountId();
        if (!slots.take(account)) {
            return Outcome.refused(Refusal.state("refusal.too-many-questions"));
        }
        running.put(run, account);
        try {
            var result = runner.run(run, question, values);
            audit.did("question.asked", "Question", question.name(), QuestionTrail.details(result, values));
            return Outcome.done(result);
        } catch (Neo4jException e) {
            var refusal = QuestionTrail.refusal(e);
            audit.did("question.ended", "Question", question.name(), QuestionTrail.ended(question, values, refusal));
            return Outcome.refused(refusal);
        } finally {
            running.remove(run);
            slots.giveBack(account);
        }
    }

    private static boolean allowed(Actor actor, String area) {
        return actor.may(Permission.ANALYSIS_RUN, area);
    }
}
