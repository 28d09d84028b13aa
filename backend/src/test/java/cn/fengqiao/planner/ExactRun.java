package cn.fengqiao.planner;

import cn.fengqiao.planner.engine.CpSatOracle;
import java.util.Locale;

/** Ours beside CP-SAT on problems so small that it can prove, or nearly prove, the optimum. */
final class ExactRun {

    private ExactRun() {}

    /** Arguments: visits, seed, seconds of CP-SAT on two threads, CPU seconds of ours. */
    public static void main(String[] args) {
        var problem = MicroProblems.whole(Long.parseLong(args[1]), Integer.parseInt(args[0]), false, 0.6, 0.3, 0.1);
        var proof = CpSatOracle.solve(problem, Double.parseDouble(args[2]));
        var ours = VisitPlanner.solve(problem, SolveOptions.of(Budget.cpuSeconds(Double.parseDouble(args[3]))));
        System.out.printf(
                Locale.ROOT,
                "EXACT %s %s %b %.3f %.3f %.3f %d%n",
                args[0],
                args[1],
                proof.optimal(),
                proof.total() / 1000.0,
                proof.bound() / 1000.0,
                ours.verdict().costs().total() / 1000.0,
                ours.verdict().violations().size());
    }
}
