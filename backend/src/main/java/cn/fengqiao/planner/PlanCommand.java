package cn.fengqiao.planner;

import cn.fengqiao.planner.json.EventsReader;
import cn.fengqiao.planner.json.PlanReader;
import cn.fengqiao.planner.json.PlanWriter;
import cn.fengqiao.planner.json.ProblemReader;
import cn.fengqiao.planner.json.ProblemWriter;
import cn.fengqiao.planner.json.Read;
import cn.fengqiao.planner.json.ReplanWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * {@code fengqiao plan}: solves, judges, explains or re-plans from files. Exit codes: 0 done, 1 the judged plan is illegal, 2 the
 * arguments make no sense, 3 the problem or plan is broken or contradictory, 4 a file cannot be read or written, 5
 * something went wrong in here.
 */
public final class PlanCommand {

    static final int DONE = 0;
    static final int ILLEGAL = 1;
    static final int MISUSED = 2;
    static final int BROKEN = 3;
    static final int UNREADABLE = 4;
    static final int FAILED = 5;

    private final PlanArguments arguments;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final Texts texts;

    private PlanCommand(PlanArguments arguments, PrintStream out, PrintStream err, boolean terminal) {
        this.arguments = arguments;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.texts = Texts.in(arguments.locale());
    }

    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(args, language(System.getenv()), out, err, Boolean.getBoolean("fengqiao.terminal")));
    }

    /** The first of the usual variables that is set. */
    static String language(Map<String, String> environment) {
        return Stream.of("FENGQIAO_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    static int run(String[] args, String lang, PrintStream out, PrintStream err, boolean terminal) {
        var locale = PlanArguments.locale(args, lang);
        try {
            var arguments = PlanArguments.parse(args, locale);
            return new PlanCommand(arguments, out, err, terminal).run();
        } catch (PlanArguments.Help help) {
            out.println(Texts.in(locale).say("cli.usage"));
            return DONE;
        } catch (PlanArguments.Misused misused) {
            err.println(Texts.in(locale).say(misused.key, misused.values));
            err.println(Texts.in(locale).say("cli.usage"));
            return MISUSED;
        } catch (IOException unreadable) {
            err.println(Texts.in(locale).say("cli.unreadable", String.valueOf(unreadable.getMessage())));
            return UNREADABLE;
        } catch (RuntimeException bug) {
            err.println(Texts.in(locale).say("cli.failed", bug.toString()));
            bug.printStackTrace(err);
            return FAILED;
        }
    }

    private int run() throws IOException {
        var problem = read(arguments.files().getFirst(), ProblemReader::read);
        if (problem.isEmpty()) {
            return BROKEN;
        }
        if (arguments.out().isPresent()) {
            PlanFiles.needsFolder(arguments.out().get());
        }
        if (arguments.task() == PlanArguments.Task.SOLVE) {
            return solve(problem.get());
        }
        var plan = read(arguments.files().get(1), PlanReader::read);
        if (plan.isEmpty()) {
            return BROKEN;
        }
        return switch (arguments.task()) {
            case SOLVE, JUDGE -> judge(problem.get(), plan.get());
            case EXPLAIN -> explain(problem.get(), plan.get());
            case REPLAN -> replan(problem.get(), plan.get());
        };
    }

    private <T> Optional<T> read(Path file, Function<byte[], Read<T>> reader) throws IOException {
        return switch (reader.apply(Files.readAllBytes(file))) {
            case Read.Good<T> good -> Optional.of(good.value());
            case Read.Broken<T> broken -> {
                err.println(
                        texts.say("cli.broken", file.toString(), broken.flaws().size()));
                broken.flaws()
                        .forEach(flaw -> err.println("  " + place(flaw) + ": " + flaw.message(arguments.locale())));
                yield Optional.empty();
            }
        };
    }

    private String place(Flaw flaw) {
        return flaw.pointer().isEmpty() ? texts.say("cli.document") : flaw.pointer();
    }

    private int solve(Problem problem) throws IOException {
        try (var interruption = new Interruption()) {
            var solved = VisitPlanner.solve(problem, arguments.options(), this::show, interruption::asked);
            if (terminal) {
                err.println();
            }
            answer(PlanWriter.write(problem, solved.plan(), solved.verdict()));
            summary(problem, solved.verdict(), solved.iterations(), solved.seconds());
            return DONE;
        }
    }

    private void answer(byte[] bytes) throws IOException {
        if (arguments.out().isPresent()) {
            PlanFiles.replace(arguments.out().get(), bytes);
        } else {
            out.write(bytes);
            out.println();
        }
    }

    private int replan(Problem problem, Plan plan) throws IOException {
        if (!VisitPlanner.judge(problem, plan).legal()) {
            err.println(texts.say("cli.publishedIllegal"));
            return judge(problem, plan);
        }
        var request = read(arguments.files().get(2), bytes -> EventsReader.read(bytes, problem, plan));
        if (request.isEmpty()) {
            return BROKEN;
        }
        if (arguments.changed().isPresent()) {
            PlanFiles.needsFolder(arguments.changed().get());
        }
        try (var interruption = new Interruption()) {
            var replanning =
                    VisitPlanner.replan(request.get(), arguments.options().seed());
            var proposal = replanning.search(arguments.options().budget(), this::show, interruption::asked);
            if (terminal) {
                err.println();
            }
            answer(ReplanWriter.write(replanning, proposal, request.get().events()));
            if (arguments.changed().isPresent()) {
                PlanFiles.replace(arguments.changed().get(), ProblemWriter.write(replanning.problem()));
            }
            new ReplanText(texts).lines(replanning, proposal).forEach(err::println);
            return DONE;
        }
    }

    private void show(Progress progress) {
        if (terminal) {
            err.print("\r"
                    + texts.say(
                            "cli.progress",
                            (int) (progress.done() * 100),
                            progress.iterations(),
                            progress.total() / 1_000_000.0,
                            progress.unserved())
                    + "   ");
        }
    }

    private void summary(Problem problem, Verdict verdict, long iterations, double seconds) {
        err.println(texts.say(
                "cli.summary",
                problem.visits().size() - verdict.unserved(),
                verdict.unserved(),
                verdict.kilometres(),
                verdict.costs().total() / 1000.0,
                iterations,
                seconds));
    }

    private int judge(Problem problem, Plan plan) {
        var verdict = VisitPlanner.judge(problem, plan);
        verdict.violations()
                .forEach(violation -> out.println(texts.say(
                        "cli.violation",
                        texts.say("rule." + violation.rule()),
                        violation.visit(),
                        violation.lecturer(),
                        violation.detail())));
        for (var rule : CostRule.values()) {
            out.println(texts.say(
                    "cli.cost", texts.say("cost." + rule), verdict.costs().of(rule) / 1000.0));
        }
        out.println(texts.say("cli.total", verdict.costs().total() / 1000.0, verdict.unserved(), verdict.kilometres()));
        out.println(texts.say(
                verdict.legal() ? "cli.legal" : "cli.illegal",
                verdict.violations().size()));
        return verdict.legal() ? DONE : ILLEGAL;
    }

    private int explain(Problem problem, Plan plan) {
        if (problem.visits().stream().noneMatch(visit -> visit.id().equals(arguments.visit()))) {
            err.println(texts.say("cli.unknownVisit", arguments.visit()));
            return MISUSED;
        }
        if (!VisitPlanner.judge(problem, plan).legal()) {
            return judge(problem, plan);
        }
        List<String> lines = new ExplanationText(texts)
                .lines(VisitPlanner.explainer(problem, plan).explain(arguments.visit()));
        lines.forEach(out::println);
        return DONE;
    }
}
