package cn.fengqiao.planner.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.planner.Budget;
import cn.fengqiao.planner.MicroProblems;
import cn.fengqiao.planner.Problem;
import cn.fengqiao.planner.SolveOptions;
import cn.fengqiao.planner.VisitPlanner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * On micro problems CP-SAT proves the optimum; the engine has to come within one per cent of what it costs beside the
 * unserved visits, so that these do not hide the rest. The judge has to agree with CP-SAT about its plan.
 */
class OracleTests {

    private static final int ITERATIONS = 20_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theEngineComesWithinOnePerCentOfTheProvedOptimum(long seed) {
        comesWithinOnePerCent(MicroProblems.plain(seed, 9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theSameWithTravelByAMatrix(long seed) {
        comesWithinOnePerCent(MicroProblems.plain(seed, 9, true, 0.7, 0.3));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theSameWithTeamsOfThree(long seed) {
        comesWithinOnePerCent(MicroProblems.plain(seed, 7, false, 0.4, 0.3, 0.3));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSameWithBunchingMentoringOrderPinsAndOtherDuties(long seed) {
        comesWithinOnePerCent(MicroProblems.whole(seed, 8, false, 0.6, 0.4));
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4})
    void theSameWithTravelByAMatrixBesides(long seed) {
        comesWithinOnePerCent(MicroProblems.whole(seed, 8, true, 0.6, 0.4));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void theSameWithTeamsOfThreeBesides(long seed) {
        comesWithinOnePerCent(MicroProblems.whole(seed, 8, false, 0.4, 0.3, 0.3));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 35, 50})
    void theSameWithManyMoreVisitsOnFewDays(int visits) {
        comesWithinOnePerCent(MicroProblems.narrow(2, visits));
    }

    private static void comesWithinOnePerCent(Problem problem) {
        var solved = VisitPlanner.solve(problem, new SolveOptions(Budget.iterations(ITERATIONS), 1, 1));
        var proved = CpSatOracle.solve(problem, 60);
        var judged = VisitPlanner.judge(problem, proved.plan());

        assertThat(judged.violations()).isEmpty();
        assertThat(judged.costs().total()).isEqualTo(proved.total());
        assertThat(proved.optimal()).as("CP-SAT finished").isTrue();
        assertThat(solved.verdict().costs().total())
                .isBetween(proved.bound(), proved.total() + judged.costs().soft() / 100);
    }
}
