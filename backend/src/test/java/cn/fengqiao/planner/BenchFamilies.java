package cn.fengqiao.planner;

import static cn.fengqiao.planner.BenchSizes.better;

import java.io.IOException;
import java.util.List;

/** The parts of the benchmark on problems that the planner was not written for, and on other tensions. */
final class BenchFamilies {

    private final BenchRuns runs;
    private final BenchFigures figures;

    BenchFamilies(BenchRuns runs, BenchFigures figures) {
        this.runs = runs;
        this.figures = figures;
    }

    void families() throws IOException, InterruptedException {
        System.out.println("== Problems it was not written for, 15 CPU s each");
        for (var family : List.of("S", "routing", "teams", "oneDay", "noTravel")) {
            var peer = runs.run("firstFitPriority", family, 1.2, 0, 1, -1);
            BenchRuns.Row other = null;
            for (var solver : List.of("timefoldLate", "timefoldNear", "timefoldAnnealing")) {
                other = better(other, runs.run(solver, family, 1.2, 15, 1, -1));
            }
            var our = runs.run("fengqiao", family, 1.2, 15, 1, peer.unserved());
            figures.figure(family + " hard violations", our.violations(), 0, "");
            figures.figure(family + " total / first-fit", our.total() / peer.total(), 0.75, "x");
            if (other == null) {
                System.out.println("(" + family + ": no plan of Timefold without violations)");
            } else {
                figures.figure(family + " total / Timefold", our.total() / other.total(), 0.75, "x");
            }
        }
    }

    /** Capacity from barely enough to ample. */
    void tension() throws IOException, InterruptedException {
        System.out.println("== M by tension, 15 CPU s each");
        for (double tension : new double[] {1.05, 1.1, 1.4, 1.6}) {
            var peer = runs.run("firstFitPriority", "M", tension, 0, 1, -1);
            var our = runs.run("fengqiao", "M", tension, 15, 1, peer.unserved());
            figures.figure("M at " + tension + " hard violations", our.violations(), 0, "");
            figures.figure(
                    "M at " + tension + " avoidable unserved priority / first-fit",
                    BenchFigures.ratio(our.avoidable(), peer.avoidable()),
                    0.02,
                    "x");
            figures.figure("M at " + tension + " soft / first-fit", our.soft() / peer.soft(), 0.65, "x");
        }
    }
}
