package cn.fengqiao.planner;

import cn.fengqiao.planner.judge.Judge;
import java.lang.management.ManagementFactory;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Re-plans and explanations on one medium plan: how long they take, how much they disturb, whether they hold. */
final class ReplanRun {

    private static final int CASES = 40;

    private ReplanRun() {}

    /** Arguments: CPU seconds for the published plan and for the plans from scratch. */
    public static void main(String[] args) {
        double seconds = Double.parseDouble(args[0]);
        replans(seconds);
        explanations();
    }

    private static double cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private static void replans(double seconds) {
        var problem = ProblemGenerator.generate(Family.medium(1.2), 1).problem();
        var published = VisitPlanner.solve(problem, SolveOptions.of(Budget.cpuSeconds(seconds)))
                .plan();
        var random = new Random(7);
        var inserts = new double[CASES];
        var searches = new double[CASES];
        int violations = 0;
        long affected = 0;
        long others = 0;
        double worst = 0;
        for (int warm = 0; warm < 5; warm++) {
            var replanning = VisitPlanner.replan(request(problem, published, random), 1);
            replanning.search(Budget.cpuSeconds(0.3), () -> false);
        }
        for (int i = 0; i < CASES; i++) {
            var request = request(problem, published, random);
            double began = cpu();
            var replanning = VisitPlanner.replan(request, i);
            var first = replanning.insertOnly();
            double inserted = cpu();
            var searched = replanning.search(Budget.cpuSeconds(0.35), () -> false);
            inserts[i] = inserted - began;
            searches[i] = cpu() - began;
            violations += first.verdict().violations().size()
                    + searched.verdict().violations().size();
            affected += replanning.affected().size() + 1;
            others += searched.difference().others();
            if (i % 20 == 0) {
                var scratch = VisitPlanner.solve(
                        replanning.problem().withPublished(List.of()), SolveOptions.of(Budget.cpuSeconds(seconds)));
                worst = Math.max(
                        worst,
                        searched.difference().costAfter()
                                / (double) scratch.verdict().costs().total());
            }
        }
        Arrays.sort(inserts);
        Arrays.sort(searches);
        System.out.printf(
                Locale.ROOT,
                "REPLAN %d %.3f %.3f %.3f %d %d %.4f%n",
                violations,
                inserts[CASES * 95 / 100 - 1],
                searches[CASES * 95 / 100 - 1],
                others / (double) affected,
                affected,
                others,
                worst);
    }

    /** Somebody is away for some days, or a venue closes, or both; and one urgent request. */
    private static ReplanRequest request(Problem problem, Plan published, Random random) {
        var now = LocalDateTime.of(2026, 1, 20, 8, 0).plusDays(random.nextInt(40));
        var events = new ArrayList<Event>();
        var lecturer =
                problem.lecturers().get(random.nextInt(problem.lecturers().size()));
        events.add(new Event.LecturerAway(
                lecturer.id(), now.toLocalDate(), now.toLocalDate().plusDays(3 + random.nextInt(18))));
        var later = published.visits().stream()
                .filter(visit -> visit.date().isAfter(now.toLocalDate()))
                .toList();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            var one = later.get(random.nextInt(later.size()));
            events.add(new Event.VenueClosed(one.visit(), one.date()));
        }
        var like = problem.visits().get(random.nextInt(problem.visits().size()));
        events.add(new Event.UrgentRequest(new Visit(
                "urgent",
                "紧急",
                like.community(),
                like.district(),
                "hx",
                like.place(),
                60,
                List.of(like.roles().getFirst()),
                List.of(new Opening(
                        now.toLocalDate().plusDays(2),
                        now.toLocalDate().plusDays(9),
                        Set.of(java.time.DayOfWeek.values()),
                        List.of(new Span(540, 1050)))),
                Set.of(),
                null,
                null,
                10,
                null,
                null,
                false,
                Set.of(),
                Set.of())));
        return new ReplanRequest(problem, published, events, now, now.plusDays(2), Set.of());
    }

    private static void explanations() {
        var problem = ProblemGenerator.generate(Family.medium(1.05), 3).problem();
        var plan = VisitPlanner.solve(problem, SolveOptions.of(Budget.iterations(300)))
                .plan();
        var explainer = VisitPlanner.explainer(problem, plan);
        var left = problem.visits().stream()
                .map(Visit::id)
                .filter(id -> plan.of(id).isEmpty())
                .toList();
        left.forEach(explainer::explain);
        double slowest = 0;
        double sum = 0;
        int offered = 0;
        int held = 0;
        for (var id : left) {
            double began = cpu();
            var why = (Explanation.Unserved) explainer.explain(id);
            double spent = cpu() - began;
            slowest = Math.max(slowest, spent);
            sum += spent;
            for (var remedy : why.remedies()) {
                offered++;
                var changed = remedy.applyTo(problem);
                held += Judge.judge(changed, remedy.applyTo(changed, plan)).legal() ? 1 : 0;
            }
        }
        System.out.printf(
                Locale.ROOT, "EXPLAIN %d %.4f %.4f %d %d%n", left.size(), sum / left.size(), slowest, offered, held);
    }
}
