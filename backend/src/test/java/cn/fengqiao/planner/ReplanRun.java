package cn.fengqiao.planner;

import java.lang.management.ManagementFactory;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Re-plans on one medium plan: how long they take, how much they disturb, how they compare with a plan from scratch. */
final class ReplanRun {

    private static final int CASES = 40;
    private static final int AGAINST_SCRATCH = 4;

    private final Problem problem;
    private final Plan published;
    private final Random random = new Random(7);
    private final double[] inserts = new double[CASES];
    private final double[] searches = new double[CASES];
    private final double seconds;
    private int violations;
    private long affected;
    private long mostAffected;
    private long others;
    private double worst;

    private ReplanRun(double seconds) {
        this.seconds = seconds;
        problem = ProblemGenerator.generate(Family.medium(1.2), 1).problem();
        published = VisitPlanner.solve(problem, SolveOptions.of(Budget.cpuSeconds(seconds)))
                .plan();
    }

    /** Arguments: CPU seconds for the published plan and for the plans from scratch. */
    public static void main(String[] args) {
        var run = new ReplanRun(Double.parseDouble(args[0]));
        for (int warm = 0; warm < 5; warm++) {
            VisitPlanner.replan(run.request(), 1).search(Budget.cpuSeconds(0.3), () -> false);
        }
        for (int i = 0; i < CASES; i++) {
            run.replan(i);
        }
        Arrays.sort(run.inserts);
        Arrays.sort(run.searches);
        System.out.printf(
                Locale.ROOT,
                "REPLAN %d %.3f %.3f %.3f %d %d %.4f %d%n",
                run.violations,
                run.inserts[CASES * 95 / 100 - 1],
                run.searches[CASES * 95 / 100 - 1],
                run.others / (double) run.affected,
                run.affected,
                run.others,
                run.worst,
                run.mostAffected);
    }

    static double cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private void replan(int i) {
        var request = request();
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
        mostAffected = Math.max(mostAffected, replanning.affected().size() + 1);
        others += searched.difference().others();
        if (i % (CASES / AGAINST_SCRATCH) == 0) {
            var scratch = VisitPlanner.solve(
                    replanning.problem().withPublished(List.of()), SolveOptions.of(Budget.cpuSeconds(seconds)));
            worst = Math.max(
                    worst,
                    searched.difference().costAfter()
                            / (double) scratch.verdict().costs().total());
        }
    }

    /** Somebody is away, venues close or move, a host withdraws, a visit under way takes longer, and one urgent request. */
    private ReplanRequest request() {
        var now = LocalDateTime.of(2026, 1, 20, 8, 0).plusDays(random.nextInt(40));
        var events = new ArrayList<Event>();
        var today = published.visits().stream()
                .filter(visit -> visit.date().equals(now.toLocalDate()))
                .toList();
        var minute = today.isEmpty() ? 0 : today.getFirst().start() - 480 + 20;
        var moment = now.plusMinutes(Math.max(0, minute));
        if (!today.isEmpty()) {
            events.add(new Event.Overrun(today.getFirst().visit(), 30));
        }
        var lecturer =
                problem.lecturers().get(random.nextInt(problem.lecturers().size()));
        events.add(new Event.LecturerAway(
                lecturer.id(), now.toLocalDate().plusDays(1), now.toLocalDate().plusDays(3 + random.nextInt(18))));
        var later = new ArrayList<>(published.visits().stream()
                .filter(visit -> visit.date().isAfter(now.toLocalDate()))
                .toList());
        java.util.Collections.shuffle(later, random);
        events.add(new Event.VisitWithdrawn(later.removeLast().visit()));
        events.add(moved(later.removeLast().visit()));
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            var one = later.removeLast();
            events.add(new Event.VenueClosed(one.visit(), one.date()));
        }
        events.add(urgent(now));
        return new ReplanRequest(problem, published, events, moment, now.plusDays(2), Set.of(), Set.of());
    }

    private Event moved(String visit) {
        var other = problem.visits().get(random.nextInt(problem.visits().size()));
        var place = problem.places().stream()
                .filter(one -> one.id().equals(other.place()))
                .findFirst()
                .orElseThrow();
        var own = problem.visits().stream()
                .filter(one -> one.id().equals(visit))
                .findFirst()
                .orElseThrow();
        return new Event.VenueMoved(visit, place, own.openings());
    }

    private Event urgent(LocalDateTime now) {
        var like = problem.visits().get(random.nextInt(problem.visits().size()));
        return new Event.UrgentRequest(new Visit(
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
                        Set.of(DayOfWeek.values()),
                        List.of(new Span(540, 1050)))),
                Set.of(),
                null,
                null,
                10,
                null,
                null,
                false,
                Set.of(),
                Set.of()));
    }
}
