package cn.fengqiao.planner;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Problems so small that the optimum can be proved, or nearly. Evenings and rest days weigh like other days, since the
 * oracle does not know them.
 */
public final class MicroProblems {

    /**
     * In so small a world a detour may cost more than the usual weight of a visit. The oracle would leave such a visit out;
     * ours never leaves out what fits. So the weight is more than any detour.
     */
    private static final double NEVER_WORTH_IT = 2_000;

    private MicroProblems() {}

    /** Only places, people and times. */
    public static Problem plain(long seed, int visits) {
        return plain(seed, visits, false, 0.7, 0.3);
    }

    /** The same with travel by a matrix, or with other teams: the shares of visits by one, by two, by three people. */
    public static Problem plain(long seed, int visits, boolean matrix, double... teams) {
        var problem = generated(seed, visits, matrix, teams).problem();
        return with(problem, List.of(), List.of(), List.of(), weights(NEVER_WORTH_IT, 0, 0));
    }

    /**
     * Everything at once: bunching, mentoring, two visits in order, a pin, other duties, split days, people who do not go
     * together.
     */
    public static Problem whole(long seed, int visits, boolean matrix, double... teams) {
        var generated = generated(seed, visits, matrix, teams);
        var planned = generated.witness().visits().stream()
                .sorted(Comparator.comparing(PlannedVisit::date).thenComparing(PlannedVisit::start))
                .toList();
        var order = new Succession(planned.getFirst().visit(), planned.getLast().visit(), 1_440, 4 * 1_440);
        var problem = withDuties(RandomProblems.richer(generated.problem(), new Random(seed)), seed);
        var pin = planned.get(planned.size() / 2);
        boolean legal =
                VisitPlanner.judge(problem, new Plan(List.of(pin))).violations().isEmpty();
        var w = Weights.USUAL;
        return with(
                problem,
                List.of(order),
                List.of(new Mentoring("l0", "l1", 2), new Mentoring("l2", "l3", 1)),
                legal ? List.of(pin) : List.of(),
                weights(NEVER_WORTH_IT, w.spread(), w.mentoring()));
    }

    /** The same with two days and one start for each visit, so that many more visits can be proved. */
    public static Problem narrow(long seed, int visits) {
        var problem = whole(seed, visits, false, 0.6, 0.4);
        var witness = generated(seed, visits, false, 0.6, 0.4).witness();
        return problem.withVisits(problem.visits().stream()
                .map(visit -> witness.of(visit.id())
                        .map(planned -> narrow(visit, planned))
                        .orElse(visit))
                .toList());
    }

    private static Visit narrow(Visit one, PlannedVisit planned) {
        var hours = new Span(planned.start(), planned.start() + one.minutes());
        var opening =
                new Opening(planned.date(), planned.date().plusDays(1), Set.of(DayOfWeek.values()), List.of(hours));
        return new Visit(
                one.id(),
                one.name(),
                one.community(),
                one.district(),
                one.host(),
                one.place(),
                one.minutes(),
                one.roles(),
                List.of(opening),
                one.closedOn(),
                one.preferredDate(),
                one.nodeDate(),
                one.priority(),
                one.dialect(),
                one.language(),
                one.minors(),
                one.onlyDistricts(),
                one.familiar());
    }

    private static ProblemGenerator.Generated generated(long seed, int visits, boolean matrix, double... teams) {
        var travel = matrix ? Family.TravelKind.MATRIX : Family.TravelKind.MAP;
        int people = Math.max(5, visits / 5);
        int days = Math.max(5, visits / 5);
        var family = new Family("micro", people, visits, 1.2, days, 15, travel, 2, teams, false, 45, 120, 0);
        return ProblemGenerator.generate(family, seed);
    }

    /** Every third lecturer has something else to do after lunch on one day. */
    private static Problem withDuties(Problem problem, long seed) {
        var lecturers = new ArrayList<Lecturer>();
        for (int i = 0; i < problem.lecturers().size(); i++) {
            var one = problem.lecturers().get(i);
            var date = problem.firstDay().plusDays((i + seed) % 5);
            var duty = new Engagement(
                    date, new Span(810, 900), problem.places().get(i % 2).id());
            lecturers.add(
                    i % 3 == 0
                            ? one.withRoster(new Roster(
                                    one.roster().duty(),
                                    one.roster().leave(),
                                    one.roster().partialDays(),
                                    List.of(duty)))
                            : one);
        }
        return problem.withLecturers(lecturers);
    }

    private static Problem with(
            Problem problem,
            List<Succession> successions,
            List<Mentoring> mentoring,
            List<PlannedVisit> pins,
            Weights w) {
        return new Problem(
                problem.name(),
                problem.firstDay(),
                problem.lastDay(),
                problem.startGrain(),
                problem.eveningFrom(),
                problem.restDays(),
                problem.travel(),
                problem.places(),
                problem.communities(),
                problem.lecturers(),
                problem.visits(),
                successions,
                mentoring,
                pins,
                List.of(),
                w);
    }

    private static Weights weights(double unserved, double spread, double mentoring) {
        var w = Weights.USUAL;
        return new Weights(
                unserved,
                w.community(),
                w.distance(),
                w.preferredDate(),
                w.nodeDate(),
                w.district(),
                w.fairness(),
                1,
                1,
                spread,
                w.spreadDays(),
                w.continuity(),
                mentoring,
                0,
                0);
    }
}
