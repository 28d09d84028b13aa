package cn.fengqiao.planner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was typed after {@code plan}; one component for each thing that may be typed.
 *
 * @param files the problem, then the plan, then the events, as far as the task needs them
 * @param changed where to write the problem that a re-plan leaves
 */
record PlanArguments(
        Task task,
        List<Path> files,
        Optional<Path> out,
        Optional<Path> changed,
        String visit,
        SolveOptions options,
        Locale locale) {

    enum Task {
        SOLVE,
        JUDGE,
        EXPLAIN,
        REPLAN;

        int files() {
            return this == SOLVE ? 1 : 2;
        }

        double seconds() {
            return this == REPLAN ? 5 : 30;
        }
    }

    /** Thrown for arguments that nobody can make sense of; carries a key of the texts and what it mentions. */
    static final class Misused extends RuntimeException {

        final String key;
        final Object[] values;

        Misused(String key, Object... values) {
            super(key);
            this.key = key;
            this.values = values;
        }
    }

    /** Thrown when nothing but the usage is wanted. */
    static final class Help extends RuntimeException {}

    /** {@code --lang} and {@code --english} before the environment. */
    static Locale locale(String[] args, String lang) {
        var wanted = lang;
        for (var argument : args) {
            if (argument.equals("--english")) {
                wanted = "en";
            } else if (argument.startsWith("--lang=")) {
                wanted = argument.substring("--lang=".length());
            }
        }
        return wanted.startsWith("en") ? Locale.ENGLISH : Locale.CHINESE;
    }

    static PlanArguments parse(String[] args, Locale locale) {
        var task = Task.SOLVE;
        var files = new ArrayList<Path>();
        var events = new ArrayList<Path>();
        Optional<Path> out = Optional.empty();
        Optional<Path> changed = Optional.empty();
        var visit = "";
        double seconds = Double.NaN;
        long iterations = -1;
        long seed = 1;
        int threads = 1;
        var rest = new Rest(args);
        while (rest.more()) {
            var argument = rest.next();
            switch (argument) {
                case "--help", "-h" -> throw new Help();
                case "--english", "--lang=zh", "--lang=en" -> {}
                case "--judge" -> task = Task.JUDGE;
                case "--explain" -> {
                    task = Task.EXPLAIN;
                    visit = rest.value(argument);
                }
                case "--replan" -> {
                    task = Task.REPLAN;
                    events.add(file(rest.value(argument)));
                }
                case "--changed" -> changed = Optional.of(Path.of(rest.value(argument)));
                case "--out" -> out = Optional.of(Path.of(rest.value(argument)));
                case "--seconds" -> seconds = rest.number(argument, 0.1, 86_400);
                case "--iterations" -> iterations = (long) rest.number(argument, 0, 1e12);
                case "--seed" -> seed = (long) rest.number(argument, -1e15, 1e15);
                case "--threads" -> threads = (int) rest.number(argument, 1, 64);
                default -> files.add(file(argument));
            }
        }
        if (files.size() != task.files()) {
            throw new Misused("cli.files", task.files(), files.size());
        }
        if (iterations >= 0 && !Double.isNaN(seconds)) {
            throw new Misused("cli.eitherBudget");
        }
        if (changed.isPresent() && task != Task.REPLAN) {
            throw new Misused("cli.onlyReplan", "--changed");
        }
        files.addAll(events);
        var budget = iterations >= 0
                ? Budget.iterations(iterations)
                : Budget.seconds(Double.isNaN(seconds) ? task.seconds() : seconds);
        return new PlanArguments(task, files, out, changed, visit, new SolveOptions(budget, seed, threads), locale);
    }

    private static Path file(String argument) {
        if (argument.startsWith("-")) {
            throw new Misused("cli.misused", argument);
        }
        return Path.of(argument);
    }

    /** The arguments not yet read. */
    private static final class Rest {

        private final String[] args;
        private int at;

        Rest(String[] args) {
            this.args = args;
        }

        boolean more() {
            return at < args.length;
        }

        String next() {
            return args[at++];
        }

        String value(String option) {
            if (!more()) {
                throw new Misused("cli.noValue", option);
            }
            return next();
        }

        double number(String option, double from, double to) {
            var given = value(option);
            try {
                double number = Double.parseDouble(given);
                if (number >= from && number <= to) {
                    return number;
                }
            } catch (NumberFormatException notANumber) {
                throw new Misused("cli.number", option, from, to, given);
            }
            throw new Misused("cli.number", option, from, to, given);
        }
    }
}
