package cn.fengqiao.planner;

import cn.fengqiao.planner.engine.Explainer;
import cn.fengqiao.planner.engine.Search;
import cn.fengqiao.planner.json.ProblemCheck;
import cn.fengqiao.planner.judge.Judge;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The door to planning. Problems must have passed {@link #check} (the JSON reader does that); every plan that comes out
 * passed the judge. A what-if is the same call on a changed copy of the problem.
 */
public final class VisitPlanner {

    private VisitPlanner() {}

    /** What is wrong or contradictory about a problem; nothing, if it can be planned. */
    public static List<Flaw> check(Problem problem) {
        return ProblemCheck.check(problem);
    }

    public static Solved solve(Problem problem, SolveOptions options) {
        return solve(problem, options, PlanningListener.SILENT, () -> false);
    }

    public static Solved solve(
            Problem problem, SolveOptions options, PlanningListener listener, BooleanSupplier cancelled) {
        var court = new Courtroom(Judge.of(problem), listener, cancelled);
        var search = new Search(problem, options);
        var plan = search.run(court, cancelled);
        return new Solved(plan, court.accepted(plan, search.total()), search.iterations(), search.seconds());
    }

    /** What is wrong or contradictory about what is said to have happened. */
    public static List<Flaw> check(ReplanRequest request) {
        return ReplanCheck.check(request);
    }

    /** Mends a published plan after events; the published plan must have passed the judge, the request the check. */
    public static Replanning replan(ReplanRequest request, long seed) {
        return new Replanning(request, seed);
    }

    /** Prepares to explain a plan; the plan must be legal. */
    public static Explainer explainer(Problem problem, Plan plan) {
        accepted(problem, plan);
        return new Explainer(problem, plan);
    }

    public static Verdict judge(Problem problem, Plan plan) {
        return Judge.judge(problem, plan);
    }

    /** Judge and engine reckon apart; a plan on which they differ is not shown either. */
    static Verdict accepted(Judge judge, Plan plan, long total) {
        var verdict = accepted(judge, plan);
        if (total >= 0 && verdict.costs().total() != total) {
            throw new IllegalStateException(
                    "The engine reckons %d and the judge %d. Maybe the problem was not checked before."
                            .formatted(total, verdict.costs().total()));
        }
        return verdict;
    }

    static Verdict accepted(Problem problem, Plan plan) {
        return accepted(Judge.of(problem), plan);
    }

    private static Verdict accepted(Judge judge, Plan plan) {
        var verdict = judge.judge(plan);
        if (!verdict.legal()) {
            throw new IllegalStateException("The judge refuses a plan of the engine: "
                    + verdict.violations().getFirst() + ". Maybe the problem was not checked before.");
        }
        return verdict;
    }
}
