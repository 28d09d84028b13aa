package cn.fengqiao.planner;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.planner.json.PlanWriter;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
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

    @Test
    void aSearchStopsSoonAfterItIsCancelled() throws InterruptedException {
        var medium = ProblemGenerator.generate(Family.medium(1.2), 1).problem();
        var running = new AtomicBoolean();
        var cancelled = new AtomicBoolean();
        var ended = new AtomicLong();
        var search = new cn.fengqiao.planner.engine.Search(medium, SolveOptions.of(Budget.seconds(60)));
        var thread = new Thread(() -> {
            search.run(progress -> running.set(true), cancelled::get);
            ended.set(System.nanoTime());
        });

        thread.start();
        while (!running.get()) {
            Thread.sleep(5);
        }
        Thread.sleep(300);
        long at = System.nanoTime();
        cancelled.set(true);
        thread.join(10_000);

        // 200 ms of computing; the rest is for machines that are busy with other things.
        assertThat(ended.get() - at).isBetween(0L, 800_000_000L);
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
