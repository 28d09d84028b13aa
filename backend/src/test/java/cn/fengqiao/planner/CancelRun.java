package cn.fengqiao.planner;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** How much a search still computes after it is cancelled, the judge included; long before its first plan and after. */
final class CancelRun {

    private static final AtomicInteger VIOLATIONS = new AtomicInteger();

    private CancelRun() {}

    /** Arguments: family, then moments in milliseconds of computing after which to cancel. */
    public static void main(String[] args) {
        var problem =
                ProblemGenerator.generate(PlannerRun.family(args[0], 1.2), 1).problem();
        cancelAt(problem, 3_000);
        var worst = Arrays.stream(args)
                .skip(1)
                .mapToDouble(moment -> cancelAt(problem, Integer.parseInt(moment)))
                .peek(seconds -> System.out.printf(Locale.ROOT, "  cancelled, back after %.3f s%n", seconds))
                .max()
                .orElse(Double.NaN);
        System.out.printf(Locale.ROOT, "CANCEL %.4f %d%n", worst, VIOLATIONS.get());
    }

    private static double cancelAt(Problem problem, int milliseconds) {
        var threads = ManagementFactory.getThreadMXBean();
        var cancelled = new AtomicBoolean();
        var options = SolveOptions.of(Budget.seconds(600));
        var ended = new double[1];
        var timed = new Thread(() -> {
            var solved = VisitPlanner.solve(problem, options, PlanningListener.SILENT, cancelled::get);
            ended[0] = threads.getCurrentThreadCpuTime() / 1e9;
            VIOLATIONS.addAndGet(solved.verdict().violations().size());
        });
        timed.start();
        try {
            while (threads.getThreadCpuTime(timed.threadId()) < milliseconds * 1_000_000L) {
                Thread.sleep(1);
            }
            double at = threads.getThreadCpuTime(timed.threadId()) / 1e9;
            cancelled.set(true);
            timed.join();
            return ended[0] - at;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
