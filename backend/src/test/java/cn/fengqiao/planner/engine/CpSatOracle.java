package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.Plan;
import cn.fengqiao.planner.Problem;
import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.Arrays;

/**
 * The whole problem for CP-SAT, less what was published and less the weights of evenings and rest days: the best plan,
 * and a bound below which no plan can be.
 */
public final class CpSatOracle {

    /** The best plan found, its total and the bound proved, in metre-equivalents. */
    public record Proof(boolean optimal, long total, long bound, Plan plan) {}

    private CpSatOracle() {}

    public static Proof solve(Problem problem, double seconds) {
        Loader.loadNativeLibraries();
        var oracle = new OracleModel(problem);
        new OracleTours(oracle).add();
        new OracleCosts(oracle).add();
        oracle.cp.minimize(oracle.cost);
        var solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconds).setNumWorkers(2);
        var status = solver.solve(oracle.cp);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            throw new IllegalStateException("CP-SAT says " + status);
        }
        return new Proof(
                status == CpSolverStatus.OPTIMAL,
                Math.round(solver.objectiveValue()) + oracle.constant,
                (long) Math.ceil(solver.bestObjectiveBound() - 0.5) + oracle.constant,
                plan(oracle, solver));
    }

    private static Plan plan(OracleModel oracle, CpSolver solver) {
        var model = oracle.model;
        var day = new int[model.visits];
        var start = new int[model.visits];
        var seat = new int[model.visits * State.SEATS];
        Arrays.fill(day, -1);
        for (var sit : oracle.sits) {
            if (solver.booleanValue(sit.chosen())) {
                day[sit.visit()] = model.shiftDay[sit.shift()];
                start[sit.visit()] = (int) solver.value(oracle.start[sit.visit()]);
                seat[sit.visit() * State.SEATS + sit.role()] = sit.shift();
            }
        }
        return Plans.plan(model, day, start, seat);
    }
}
