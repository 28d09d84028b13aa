package cn.fengqiao.planner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The benchmark of the planner and its peers: one run after the other, each in a process of its own, CPU seconds rather
 * than wall seconds, everything judged by the same judge. Arguments: {@code --quick} divides all seconds by ten.
 */
final class PlannerBench {

    private PlannerBench() {}

    /** One part of the benchmark; when it breaks, the others still run. */
    private interface Part {
        void run() throws IOException, InterruptedException;
    }

    public static void main(String[] args) {
        var wanted = List.of(args);
        var runs = new BenchRuns(wanted.contains("--quick") ? 0.1 : 1);
        var figures = new BenchFigures();
        var sizes = new BenchSizes(runs, figures);
        var answers = new BenchAnswers(runs, figures);
        var families = new BenchFamilies(runs, figures);
        System.out.printf(
                "Visit planner, %s, %s cores, %s %s, JDK %s%n",
                LocalDate.now(ZoneId.systemDefault()),
                Runtime.getRuntime().availableProcessors(),
                processor(),
                System.getProperty("os.name"),
                System.getProperty("java.version"));
        var parts = new LinkedHashMap<String, Part>();
        parts.put("medium", sizes::medium);
        parts.put("timefold", sizes::timefold);
        parts.put("large", sizes::large);
        parts.put("cancel", answers::cancel);
        parts.put("replan", answers::replanning);
        parts.put("explain", answers::explaining);
        parts.put("exact", answers::exact);
        parts.put("families", families::families);
        parts.put("tension", families::tension);
        boolean all = wanted.stream().allMatch(one -> one.startsWith("--"));
        parts.forEach((name, part) -> {
            if (all || wanted.contains(name)) {
                run(name, part, figures);
            }
        });
        System.out.println(figures.missed() == 0 ? "All figures reached." : figures.missed() + " figures not reached.");
        System.exit(figures.missed() == 0 ? 0 : 1);
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 2))
                    .orElse("?");
        } catch (IOException unknown) {
            return "?";
        }
    }

    private static void run(String name, Part part, BenchFigures figures) {
        try {
            part.run();
        } catch (IOException | IllegalStateException broken) {
            figures.broke(name, String.valueOf(broken.getMessage()));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
