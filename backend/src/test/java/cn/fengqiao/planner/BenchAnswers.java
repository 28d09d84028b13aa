package cn.fengqiao.planner;

import java.io.IOException;
import java.util.List;

/** The parts of the benchmark on cancelling, re-planning, explaining, and on problems with a proved optimum. */
final class BenchAnswers {

    private final BenchRuns runs;
    private final BenchFigures figures;

    BenchAnswers(BenchRuns runs, BenchFigures figures) {
        this.runs = runs;
        this.figures = figures;
    }

    void cancel() throws IOException, InterruptedException {
        System.out.println("== CPU seconds from a cancel to the judged answer, before the first plan and after");
        var m = BenchRuns.words("CANCEL", CancelRun.class, "300m", "M", "0", "30", "100", "200", "400", "1000", "2500");
        figures.figure("M cancel, slowest CPU s", Double.parseDouble(m[1]), 0.2, "s");
        var l = BenchRuns.words(
                "CANCEL",
                CancelRun.class,
                "420m",
                "L",
                "0",
                "100",
                "300",
                "700",
                "1200",
                "2000",
                "3000",
                "6000",
                "9000");
        figures.figure("L cancel, slowest CPU s", Double.parseDouble(l[1]), 0.2, "s");
        figures.figure("cancelled plans, hard violations", Double.parseDouble(m[2]) + Double.parseDouble(l[2]), 0, "");
    }

    void replanning() throws IOException, InterruptedException {
        System.out.println("== Re-plans on M: 40 cases with all kinds of events, 4 of them beside a plan from scratch");
        var part = BenchRuns.words("REPLAN", ReplanRun.class, "1g", runs.seconds(30));
        System.out.printf(
                "(%s visits affected or new, at most %s in a case; %s others changed)%n", part[5], part[8], part[6]);
        figures.figure("re-plan hard violations", Double.parseDouble(part[1]), 0, "");
        figures.figure("insert-only, p95, CPU s", Double.parseDouble(part[2]), 0.2, "s");
        figures.figure("insert-only and taxed search, p95, CPU s", Double.parseDouble(part[3]), 0.8, "s");
        figures.figure("other visits changed / affected", Double.parseDouble(part[4]), 0.25, "x");
        figures.figure("cost / from scratch, worst case", Double.parseDouble(part[7]), 1.03, "x");
    }

    void explaining() throws IOException, InterruptedException {
        System.out.println("== Explanations on a tight M");
        var lines = BenchRuns.child(ExplainRun.class.getName(), "1g");
        for (var kind : List.of("unserved", "served", "substitutes")) {
            var part = BenchRuns.words(lines, "EXPLAIN " + kind);
            figures.figure(
                    "explanation, " + kind + ", mean CPU s of " + part[2], Double.parseDouble(part[3]), 0.02, "s");
            figures.figure("explanation, " + kind + ", slowest CPU s", Double.parseDouble(part[4]), 0.02, "s");
        }
        var offered = BenchRuns.words(lines, "OFFERED");
        figures.figure(
                "offered changes that do not hold, of " + offered[1],
                Double.parseDouble(offered[1]) - Double.parseDouble(offered[2]),
                0,
                "");
    }

    void exact() throws IOException, InterruptedException {
        System.out.println("== Beside CP-SAT (20 s on two threads); ours 2 CPU s");
        for (int visits : new int[] {9, 20, 35}) {
            var part = BenchRuns.words(
                    "EXACT", ExactRun.class, "2g", String.valueOf(visits), "1", runs.seconds(20), runs.seconds(2));
            System.out.printf(
                    "(%d visits: CP-SAT %s, proved bound %s, %s; ours %s)%n",
                    visits, part[4], part[5], part[3].equals("true") ? "optimal" : "not proved optimal", part[6]);
            figures.figure(visits + " visits, hard violations", Double.parseDouble(part[7]), 0, "");
            figures.figure(
                    visits + " visits, total / best of CP-SAT",
                    Double.parseDouble(part[6]) / Double.parseDouble(part[4]),
                    1.01,
                    "x");
        }
    }
}
