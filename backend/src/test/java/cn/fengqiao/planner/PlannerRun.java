package cn.fengqiao.planner;

import cn.fengqiao.planner.engine.FirstFit;
import cn.fengqiao.planner.engine.TimefoldPeer;
import cn.fengqiao.planner.judge.Judge;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** One solver on one problem in a process of its own, so that nobody pays for another's memory or warm-up. */
final class PlannerRun {

    private double first = Double.NaN;
    private double reached = Double.NaN;

    private PlannerRun() {}

    static Family family(String name, double tension) {
        return switch (name) {
            case "S" -> Family.small(tension);
            case "M" -> Family.medium(tension);
            case "L" -> Family.large(tension);
            case "routing" -> Family.routing();
            case "teams" -> Family.teams();
            case "oneDay" -> Family.oneDay();
            case "noTravel" -> Family.noTravel();
            default -> throw new IllegalArgumentException("No family " + name);
        };
    }

    /** Arguments: solver, family, tension, CPU seconds, seed, unserved visits of first-fit (or -1). Prints one row. */
    public static void main(String[] args) throws IOException {
        var generated = ProblemGenerator.generate(family(args[1], Double.parseDouble(args[2])), 1);
        var run = new PlannerRun();
        double began = cpu();
        var plan = run.plan(
                args[0], generated, Double.parseDouble(args[3]), Long.parseLong(args[4]), Integer.parseInt(args[5]));
        double spent = cpu() - began;
        long peak = peakMegabytes();
        var verdict = Judge.judge(generated.problem(), plan);
        System.out.printf(
                Locale.ROOT,
                "ROW %s %s %.2f %d %d %d %.1f %.1f %.1f %.1f %d %.2f %.2f%n",
                args[0],
                args[1],
                Double.parseDouble(args[2]),
                verdict.violations().size(),
                verdict.unservedPriority() - generated.unavoidable(),
                verdict.unserved(),
                verdict.costs().total() / 1000.0
                        - generated.unavoidable()
                                * generated.problem().weights().unserved(),
                verdict.costs().soft() / 1000.0,
                verdict.kilometres(),
                spent,
                peak,
                run.first,
                run.reached);
    }

    private Plan plan(String solver, ProblemGenerator.Generated generated, double seconds, long seed, int enough) {
        var problem = generated.problem();
        return switch (solver) {
            case "firstFitArrival" -> FirstFit.byArrival(problem);
            case "firstFitPriority" -> FirstFit.byPriority(problem);
            case "timefoldLate" -> TimefoldPeer.solve(problem, seconds, TimefoldPeer.Acceptance.LATE);
            case "timefoldHill" -> TimefoldPeer.solve(problem, seconds, TimefoldPeer.Acceptance.HILL);
            case "timefoldNear" -> TimefoldPeer.solve(problem, seconds, TimefoldPeer.Acceptance.NEAR);
            case "timefoldRuin" -> TimefoldPeer.solve(problem, seconds, TimefoldPeer.Acceptance.RUIN);
            case "timefoldNearAnnealing" ->
                TimefoldPeer.solve(problem, seconds, TimefoldPeer.Acceptance.NEAR_ANNEALING);
            case "timefoldAnnealing" -> TimefoldPeer.solve(problem, seconds, TimefoldPeer.Acceptance.ANNEALING);
            default -> {
                int impossible = generated.impossible().size();
                var options = new SolveOptions(Budget.cpuSeconds(seconds), seed, 1);
                yield VisitPlanner.solve(problem, options, progress -> note(progress, impossible, enough), () -> false)
                        .plan();
            }
        };
    }

    private void note(Progress progress, int impossible, int enough) {
        if (Double.isNaN(first)) {
            first = progress.seconds();
        }
        if (Double.isNaN(reached) && progress.unserved() - impossible <= (enough - impossible) / 10.0) {
            reached = progress.seconds();
        }
    }

    private static double cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    /** The most memory the process ever held, everything included. */
    private static long peakMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }
}
