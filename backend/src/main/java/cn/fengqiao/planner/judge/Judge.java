package cn.fengqiao.planner.judge;

import cn.fengqiao.planner.Costs;
import cn.fengqiao.planner.Plan;
import cn.fengqiao.planner.Problem;
import cn.fengqiao.planner.Verdict;
import cn.fengqiao.planner.Violation;
import cn.fengqiao.planner.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Recomputes everything about a plan from the rules; a plan that it does not pass is neither shown nor stored. What is
 * the same for every plan of a problem is looked up once.
 */
public final class Judge {

    private static final int LARGE = 2_000;

    private final Ground ground;

    private Judge(Problem problem) {
        ground = new Ground(problem);
    }

    /** For several plans of one problem; not for several threads. */
    public static Judge of(Problem problem) {
        return new Judge(problem);
    }

    public static Verdict judge(Problem problem, Plan plan) {
        return of(problem).judge(plan);
    }

    /** Of a large plan costs are reckoned while a second thread looks for violations; neither writes what both read. */
    public Verdict judge(Plan plan) {
        var facts = new Facts(ground, plan);
        boolean large = plan.visits().size() > LARGE;
        var violations = large
                ? CompletableFuture.supplyAsync(() -> violations(facts))
                : CompletableFuture.completedFuture(violations(facts));
        var rules = new CostRules(facts);
        var costs = new Costs(rules.all());
        var left = ground.problem.visits().stream()
                .filter(visit -> !facts.planned.containsKey(visit.id()))
                .toList();
        long priority = left.stream().mapToLong(Visit::priority).sum();
        return new Verdict(violations.join(), costs, priority, left.size(), rules.metres() / 1000.0);
    }

    private static List<Violation> violations(Facts facts) {
        var found = new ArrayList<Violation>();
        new TeamRules(facts, found).check();
        new TimeRules(facts, found).check();
        new DayRules(facts, found).check();
        return found;
    }
}
