package cn.fengqiao.planner;

import cn.fengqiao.planner.judge.Judge;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Explanations of one tight medium plan: how long each takes, and whether what is offered holds. */
final class ExplainRun {

    private static final int SERVED = 300;

    private final Problem problem =
            ProblemGenerator.generate(Family.medium(1.05), 3).problem();
    private final Plan plan =
            VisitPlanner.solve(problem, SolveOptions.of(Budget.iterations(300))).plan();
    private final cn.fengqiao.planner.engine.Explainer explainer = VisitPlanner.explainer(problem, plan);
    private int offered;
    private int held;

    private ExplainRun() {}

    public static void main(String[] args) {
        new ExplainRun().run();
    }

    private void run() {
        var left = problem.visits().stream()
                .map(Visit::id)
                .filter(id -> plan.of(id).isEmpty())
                .toList();
        var planned =
                plan.visits().stream().limit(SERVED).map(PlannedVisit::visit).toList();
        for (var why : time("unserved", left, id -> (Explanation.Unserved) explainer.explain(id))) {
            for (var remedy : why.remedies()) {
                var changed = remedy.applyTo(problem);
                check(changed, remedy.applyTo(changed, plan));
            }
        }
        var served = time("served", planned, id -> (Explanation.Served) explainer.explain(id));
        served.stream()
                .limit(15)
                .flatMap(one -> one.alternatives().stream())
                .forEach(one -> check(problem, with(one.planned())));
        var substitutes = time("substitutes", planned, id -> explainer.substitutes(id, 0));
        for (int i = 0; i < 15; i++) {
            var was = plan.visits().get(i);
            substitutes.get(i).stream().limit(4).forEach(one -> check(problem, with(replaced(was, one.lecturer()))));
        }
        System.out.printf(Locale.ROOT, "OFFERED %d %d%n", offered, held);
    }

    private static PlannedVisit replaced(PlannedVisit was, String lecturer) {
        var team = new ArrayList<>(was.team());
        team.replaceAll(seat -> seat.role() == 0 ? new Seat(0, lecturer, seat.start()) : seat);
        return new PlannedVisit(was.visit(), was.date(), team);
    }

    private Plan with(PlannedVisit changed) {
        var visits = new ArrayList<>(plan.visits());
        visits.replaceAll(one -> one.visit().equals(changed.visit()) ? changed : one);
        return new Plan(visits);
    }

    private void check(Problem changed, Plan proposed) {
        offered++;
        held += Judge.judge(changed, proposed).legal() ? 1 : 0;
    }

    private static <T> List<T> time(String name, List<String> ids, Function<String, T> ask) {
        ids.forEach(ask::apply);
        double slowest = 0;
        double sum = 0;
        var answers = new ArrayList<T>();
        for (var id : ids) {
            double began = ReplanRun.cpu();
            answers.add(ask.apply(id));
            double spent = ReplanRun.cpu() - began;
            slowest = Math.max(slowest, spent);
            sum += spent;
        }
        System.out.printf(Locale.ROOT, "EXPLAIN %s %d %.5f %.5f%n", name, ids.size(), sum / ids.size(), slowest);
        return answers;
    }
}
