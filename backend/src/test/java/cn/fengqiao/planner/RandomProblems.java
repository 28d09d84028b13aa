package cn.fengqiao.planner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Small problems of every kind, with all rules in play. */
public final class RandomProblems {

    private RandomProblems() {}

    /** Every other one has pins and something published; kinds of travel, grain and team take turns. */
    public static Problem small(long seed) {
        var kind = Family.TravelKind.values()[(int) (seed % 3)];
        int days = seed % 5 == 0 ? 1 : 12;
        var family = new Family(
                "small",
                9,
                30,
                1.3,
                days,
                seed % 4 == 0 ? 1 : 15,
                kind,
                3,
                new double[] {0.5, 0.3, 0.1, 0.1},
                seed % 2 == 0,
                20,
                90,
                0);
        var generated = ProblemGenerator.generate(family, seed);
        var problem = richer(generated.problem(), new Random(seed));
        if (seed % 2 == 0) {
            return problem;
        }
        var some = generated
                .witness()
                .visits()
                .subList(0, Math.min(3, generated.witness().visits().size()));
        var legal = VisitPlanner.judge(problem, new Plan(some)).legal();
        return problem.withPublished(generated.witness().visits()).withPins(legal ? some : List.of());
    }

    /** Sixty visits from January into April, so that weeks, months and quarters begin and end; another price of the way. */
    public static Problem longer(long seed) {
        var family = new Family(
                "longer",
                8,
                60,
                1.1,
                100,
                15,
                Family.TravelKind.MAP,
                2,
                new double[] {0.5, 0.3, 0.2},
                false,
                45,
                120,
                0);
        var problem = richer(ProblemGenerator.generate(family, seed).problem(), new Random(seed));
        var w = problem.weights();
        return problem.withWeights(new Weights(
                w.unserved(),
                w.community(),
                0.7,
                w.preferredDate(),
                w.nodeDate(),
                w.district(),
                w.fairness(),
                w.evening(),
                w.weekend(),
                w.spread(),
                w.spreadDays(),
                w.continuity(),
                w.mentoring(),
                w.changedStart(),
                w.changedMember()));
    }

    /** Two stretches of duty a day for some, visits made earlier in the first week, bound districts, colleagues who do not go together. */
    static Problem richer(Problem problem, Random random) {
        var lecturers = new ArrayList<Lecturer>();
        for (var one : problem.lecturers()) {
            var duty = one.roster().duty().getFirst();
            var split = new Opening(
                    duty.from(), duty.to(), duty.weekdays(), List.of(new Span(480, 720), new Span(780, 1260)));
            boolean splits =
                    random.nextInt(3) == 0 && one.roster().engagements().isEmpty();
            var roster = splits
                    ? new Roster(
                            List.of(split), one.roster().leave(), one.roster().partialDays(), List.of())
                    : one.roster();
            var apart = random.nextInt(4) == 0
                    ? Set.of("l" + random.nextInt(problem.lecturers().size()))
                    : Set.<String>of();
            lecturers.add(new Lecturer(
                    one.id(),
                    one.name(),
                    one.district(),
                    one.base(),
                    one.skills(),
                    one.volunteer(),
                    one.minorsClearance(),
                    one.dialects(),
                    one.languages(),
                    roster,
                    busyBefore(one.caps(), random),
                    one.recusedFrom(),
                    apart.contains(one.id()) ? Set.of() : apart));
        }
        var visits = problem.visits().stream().map(one -> bound(one, random)).toList();
        return problem.withLecturers(lecturers).withVisits(visits);
    }

    /** The made-up quarters begin on a Thursday. */
    private static Caps busyBefore(Caps caps, Random random) {
        var done = new Done(random.nextInt(3), 0, 0);
        return new Caps(caps.day(), caps.week(), caps.month(), caps.quarter(), done);
    }

    private static Visit bound(Visit one, Random random) {
        Set<String> districts = random.nextInt(6) == 0 ? new HashSet<>(List.of(one.district(), "d1", "d0")) : Set.of();
        return new Visit(
                one.id(),
                one.name(),
                one.community(),
                one.district(),
                one.host(),
                one.place(),
                one.minutes(),
                one.roles(),
                one.openings(),
                one.closedOn(),
                one.preferredDate(),
                one.nodeDate(),
                one.priority(),
                one.dialect(),
                one.language(),
                one.minors(),
                districts,
                one.familiar());
    }
}
