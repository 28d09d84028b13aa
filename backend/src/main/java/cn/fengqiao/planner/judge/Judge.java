package cn.fengqiao.planner.judge;

import cn.fengqiao.planner.Costs;
import cn.fengqiao.planner.Plan;
import cn.fengqiao.planner.Problem;
import cn.fengqiao.planner.Verdict;
import cn.fengqiao.planner.Violation;
import cn.fengqiao.planner.Visit;
import java.util.ArrayList;

/**
 * Recomputes everything about a plan from the rules; a plan that it does not pass is neither shown nor stored. What is
 * the same for every plan of a problem is looked up once.
 */
public final class Judge {

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

    public Verdict judge(Plan plan) {
        var facts = new Facts(ground, plan);
        var found = new ArrayList<Violation>();
        new TeamRules(facts, found).check();
        new TimeRules(facts, found).check();
        new DayRules(facts, found).check();
        var rules = new CostRules(facts);
        var costs = new Costs(rules.all());
        var left = ground.problem.visits().stream()
                .filter(visit -> !facts.planned.containsKey(visit.id()))
                .toList();
        long priority = left.stream().mapToLong(Visit::priority).sum();
        return new Verdict(found, costs, priority, left.size(), rules.metres() / 1000.0);
    }
}
