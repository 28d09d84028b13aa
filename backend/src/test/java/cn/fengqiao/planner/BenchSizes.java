package cn.fengqiao.planner;

import cn.fengqiao.planner.BenchRuns.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts of the benchmark on a usual and on a large quarter, beside first-fit and Timefold. */
final class BenchSizes {

    private final BenchRuns runs;
    private final BenchFigures figures;
    private @Nullable Row ourMedium;

    BenchSizes(BenchRuns runs, BenchFigures figures) {
        this.runs = runs;
        this.figures = figures;
    }

    void medium() throws IOException, InterruptedException {
        System.out.println("== M: 300 lecturers, 3,000 visits, capacity 1.2 x demand");
        var arrival = runs.run("firstFitArrival", "M", 1.2, 0, 1, -1);
        var peer = runs.run("firstFitPriority", "M", 1.2, 0, 1, -1);
        var seeds = new ArrayList<Row>();
        for (int seed = 1; seed <= 5; seed++) {
            seeds.add(runs.run("fengqiao", "M", 1.2, 30, seed, peer.unserved()));
        }
        var our30 = seeds.getFirst();
        var our120 = runs.run("fengqiao", "M", 1.2, 120, 1, peer.unserved());
        int violations = seeds.stream().mapToInt(Row::violations).sum() + our120.violations();
        figures.figure("M hard violations by the judge", violations, 0, "");
        figures.figure(
                "M 30 s avoidable unserved priority / first-fit",
                BenchFigures.ratio(our30.avoidable(), peer.avoidable()),
                0.02,
                "x");
        figures.figure("M 30 s soft / first-fit", our30.soft() / peer.soft(), 0.65, "x");
        figures.figure("M 30 s km / first-fit", our30.km() / peer.km(), 0.52, "x");
        figures.figure("M 120 s soft / first-fit", our120.soft() / peer.soft(), 0.62, "x");
        figures.figure("M 120 s km / first-fit", our120.km() / peer.km(), 0.48, "x");
        var firsts = seeds.stream().mapToDouble(Row::first).sorted().toArray();
        System.out.printf(Locale.ROOT, "(first complete plan: %.2f to %.2f s)%n", firsts[0], firsts[4]);
        figures.figure("M first complete plan, median of five, CPU s", firsts[2], 0.5, "s");
        var totals = seeds.stream().mapToDouble(Row::total).sorted().toArray();
        figures.figure("M five seeds, spread of total", (totals[4] - totals[0]) / totals[0], 0.015, "");
        System.out.printf(Locale.ROOT, "(first-fit by arrival: total %.0f)%n", arrival.total());
        ourMedium = our30;
    }

    void timefold() throws IOException, InterruptedException {
        System.out.println("== M, the best configuration of Timefold beside ours, 120 CPU s");
        var our = runs.run("fengqiao", "M", 1.2, 120, 1, -1);
        var best = bestOfTimefold();
        figures.figure("M 120 s total / best Timefold", our.total() / best.total(), 0.75, "x");
    }

    /**
     * Five configurations get a short run each; the best of them without a violation gets the full time. A sixth,
     * {@code timefoldRuin}, is left out: one step of it did not end within two minutes.
     */
    private Row bestOfTimefold() throws IOException, InterruptedException {
        Row best = null;
        for (var solver :
                List.of("timefoldLate", "timefoldHill", "timefoldNear", "timefoldAnnealing", "timefoldNearAnnealing")) {
            try {
                best = better(best, runs.run(solver, "M", 1.2, 15, 1, -1));
            } catch (IllegalStateException broken) {
                System.out.println(solver + " broke off and is left out: " + broken.getMessage());
            }
        }
        var full = runs.run(Objects.requireNonNull(best).solver(), "M", 1.2, 120, 1, -1);
        return Objects.requireNonNull(better(best, full));
    }

    static @Nullable Row better(@Nullable Row best, Row row) {
        return row.violations() == 0 && (best == null || row.total() < best.total()) ? row : best;
    }

    void large() throws IOException, InterruptedException {
        System.out.println("== L: 1,000 lecturers, 30,000 visits, capacity 1.2 x demand");
        var medium = ourMedium;
        if (medium == null) {
            medium = runs.run(
                    "fengqiao",
                    "M",
                    1.2,
                    30,
                    1,
                    runs.run("firstFitPriority", "M", 1.2, 0, 1, -1).unserved());
        }
        var peer = runs.run("firstFitPriority", "L", 1.2, 0, 1, -1);
        var our = runs.run("fengqiao", "L", 1.2, 120, 1, peer.unserved());
        figures.figure("L hard violations by the judge", our.violations(), 0, "");
        figures.figure(
                "L 120 s unserved priority / first-fit",
                BenchFigures.ratio(our.avoidable(), peer.avoidable()),
                0.01,
                "x");
        figures.figure("L 120 s soft / first-fit", our.soft() / peer.soft(), 0.75, "x");
        figures.figure("L peak memory of the whole process, MB", our.megabytes(), 600, "MB");
        figures.figure("L first complete plan, CPU s", our.first(), 6, "s");
        figures.figure("CPU to unserved <= 0.1 x first-fit, L / M", our.reached() / medium.reached(), 10, "x");
        figures.figure("memory, L / M", our.megabytes() / (double) medium.megabytes(), 4, "x");
    }
}
