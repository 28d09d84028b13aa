package cn.fengqiao.planner.json;

import cn.fengqiao.planner.Flaw;
import cn.fengqiao.planner.Problem;
import cn.fengqiao.planner.Succession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether the orders between visits contradict each other, such as a before b before a. Each says that one start lies at
 * least and at most so far behind another; they contradict each other when some way round promises less than nothing.
 */
final class SuccessionCheck {

    /** The later start is at most so many minutes behind the earlier one. */
    private record Bound(int from, int to, long most, int succession) {}

    private final Problem problem;
    private final List<Flaw> flaws;

    SuccessionCheck(Problem problem, List<Flaw> flaws) {
        this.problem = problem;
        this.flaws = flaws;
    }

    void check() {
        var number = new HashMap<String, Integer>();
        var bounds = new ArrayList<Bound>();
        for (int i = 0; i < problem.successions().size(); i++) {
            var succession = problem.successions().get(i);
            if (!succession.first().equals(succession.then()) && succession.minMinutes() <= succession.maxMinutes()) {
                add(bounds, number, succession, i);
            }
        }
        var distance = new long[number.size()];
        int last = -1;
        for (int round = 0; round <= distance.length && (round == 0 || last >= 0); round++) {
            last = -1;
            for (var bound : bounds) {
                if (distance[bound.from()] + bound.most() < distance[bound.to()]) {
                    distance[bound.to()] = distance[bound.from()] + bound.most();
                    last = bound.succession();
                }
            }
        }
        if (last >= 0) {
            flaws.add(Flaw.of("/successions/" + last, "successionCycle"));
        }
    }

    private static void add(List<Bound> bounds, Map<String, Integer> number, Succession succession, int i) {
        int first = number.computeIfAbsent(succession.first(), id -> number.size());
        int then = number.computeIfAbsent(succession.then(), id -> number.size());
        bounds.add(new Bound(first, then, succession.maxMinutes(), i));
        bounds.add(new Bound(then, first, -(long) succession.minMinutes(), i));
    }
}
