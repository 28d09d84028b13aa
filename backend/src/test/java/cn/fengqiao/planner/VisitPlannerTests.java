package cn.fengqiao.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengqiao.planner.json.PlanWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitPlannerTests {

    private final Problem problem =
            ProblemGenerator.generate(Family.small(1.2), 3).problem();

    private static byte[] bytes(Problem problem, Solved solved) {
        return PlanWriter.write(problem, solved.plan(), solved.verdict());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theSameSeedAndIterationsGiveTheSamePlanToTheByte(int threads) {
        var options = new SolveOptions(Budget.iterations(600), 42, threads);

        var first = bytes(problem, VisitPlanner.solve(problem, options));
        var again = bytes(problem, VisitPlanner.solve(problem, options));

        assertThat(again).isEqualTo(first);
    }

    @Test
    void anotherSeedGivesAnotherPlan() {
        var one = VisitPlanner.solve(problem, new SolveOptions(Budget.iterations(300), 1, 1));
        var other = VisitPlanner.solve(problem, new SolveOptions(Budget.iterations(300), 2, 1));

        assertThat(bytes(problem, other)).isNotEqualTo(bytes(problem, one));
    }

    @Test
    void searchingLongerDoesNotMakeThePlanWorse() {
        var brief = VisitPlanner.solve(problem, SolveOptions.of(Budget.iterations(0)));
        var longer = VisitPlanner.solve(problem, SolveOptions.of(Budget.iterations(2_000)));

        assertThat(longer.verdict().costs().total())
                .isLessThan(brief.verdict().costs().total() * 9 / 10);
    }

    @Test
    void everyPlanSeenOnTheWayIsLegalAndTheBestSoFarNeverGetsWorse() {
        var totals = new ArrayList<Long>();

        VisitPlanner.solve(
                problem,
                SolveOptions.of(Budget.seconds(1.2)),
                progress -> {
                    var verdict = VisitPlanner.judge(problem, progress.best().get());
                    assertThat(verdict.violations()).isEmpty();
                    assertThat(verdict.costs().total()).isEqualTo(progress.total());
                    totals.add(progress.total());
                },
                () -> false);

        assertThat(totals).hasSizeGreaterThan(3).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    /** How soon in milliseconds is the benchmark's business; here every moment at which the search asks is tried. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 20, 100, 220, 300, 1_000})
    void aSearchMayBeCancelledAtAnyMomentAndStillGivesALegalPlan(int moment) {
        var witness = ProblemGenerator.generate(Family.small(1.2), 3).witness();
        var pinned = problem.withPins(List.of(witness.visits().getFirst()));
        var asked = new AtomicInteger();

        var solved = VisitPlanner.solve(
                pinned,
                new SolveOptions(Budget.iterations(1_000_000), 1, 1),
                PlanningListener.SILENT,
                () -> asked.getAndIncrement() >= moment);

        assertThat(solved.verdict().legal()).isTrue();
        assertThat(solved.plan().visits()).contains(witness.visits().getFirst());
    }

    @Test
    void aFailureInOneOfSeveralLanesIsNotLost() {
        var caller = Thread.currentThread();

        assertThatThrownBy(() -> VisitPlanner.solve(
                        problem, new SolveOptions(Budget.iterations(1_000), 1, 2), PlanningListener.SILENT, () -> {
                            if (Thread.currentThread() != caller) {
                                throw new UnsupportedOperationException("broken lane");
                            }
                            return false;
                        }))
                .hasRootCauseMessage("broken lane");
    }

    @Test
    void aProblemWithoutVisitsHasAnEmptyPlan() {
        var solved = VisitPlanner.solve(problem.withVisits(List.of()), SolveOptions.of(Budget.iterations(50)));

        assertThat(solved.plan().visits()).isEmpty();
    }

    @Test
    void theHeaviestWeightsAndTheFarthestWishesAreReckonedRight() {
        var draft = new Draft();
        draft.wishes.getFirst().preferred = Draft.MONDAY.plusDays(390);
        draft.wishes.getFirst().node = Draft.MONDAY.minusDays(390);
        draft.weights = new Weights(10_000, 0, 1, 10_000, 10_000, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0);

        var solved = VisitPlanner.solve(draft.build(), SolveOptions.of(Budget.iterations(50)));

        // Unserved costs half a thousand million; the two wishes cost more than seven thousand million, wherever it
        // goes.
        assertThat(solved.plan().visits()).hasSize(1);
        assertThat(solved.verdict().costs().of(CostRule.PREFERRED_DATE)).isGreaterThan(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void afterASolveNoUnservedVisitCanBeInsertedWithoutMovingAnything(long seed) {
        var tight = ProblemGenerator.generate(Family.small(0.85), seed).problem();
        var plan = VisitPlanner.solve(tight, new SolveOptions(Budget.iterations(150), seed, 1))
                .plan();
        var explainer = VisitPlanner.explainer(tight, plan);

        var left = tight.visits().stream()
                .map(Visit::id)
                .filter(id -> plan.of(id).isEmpty())
                .toList();

        assertThat(left).allSatisfy(id -> {
            var why = (Explanation.Unserved) explainer.explain(id);
            assertThat(why.wholeTeamDays()).isZero();
        });
    }

    @Test
    void whoMadeAllVisitsOfTheMonthBeforeTheFirstDayMakesNoneUntilTheNext() {
        var draft = new Draft();
        draft.wish("w").community = "other";
        draft.people.get(0).caps = new Caps(9, 9, 3, 9, new Done(0, 3, 3));
        draft.people.get(1).caps = new Caps(9, 9, 3, 9, new Done(0, 2, 2));

        var solved = VisitPlanner.solve(draft.build(), SolveOptions.of(Budget.iterations(50)));

        assertThat(solved.plan().visits())
                .singleElement()
                .satisfies(planned -> assertThat(planned.has("bob")).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"routing", "teams", "oneDay", "noTravel"})
    void problemsItWasNotWrittenForAreSolvedLegallyAndBetterThanByFirstFit(String family) {
        var generated = ProblemGenerator.generate(PlannerRun.family(family, 1.2), 1);

        var solved = VisitPlanner.solve(generated.problem(), SolveOptions.of(Budget.iterations(400)));

        var peer = VisitPlanner.judge(
                generated.problem(), cn.fengqiao.planner.engine.FirstFit.byPriority(generated.problem()));
        assertThat(peer.legal()).isTrue();
        assertThat(solved.verdict().costs().total()).isLessThan(peer.costs().total());
    }

    @Test
    void theWitnessOfAMadeUpProblemIsLegalAndServesAllThatIsPossible() {
        var generated = ProblemGenerator.generate(Family.small(1.05), 5);

        var verdict = VisitPlanner.judge(generated.problem(), generated.witness());

        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.unservedPriority()).isEqualTo(generated.unavoidable());
    }
}
