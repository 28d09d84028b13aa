package cn.fengqiao.planner.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.planner.Budget;
import cn.fengqiao.planner.Problem;
import cn.fengqiao.planner.RandomProblems;
import cn.fengqiao.planner.SolveOptions;
import cn.fengqiao.planner.VisitPlanner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On micro problems CP-SAT proves the optimum; the engine has to come within one per cent of it. */
class OracleTests {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theEngineComesWithinOnePerCentOfTheProvedOptimum(long seed) {
        comesWithinOnePerCent(RandomProblems.micro(seed, 9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theSameWithTravelByAMatrix(long seed) {
        comesWithinOnePerCent(RandomProblems.micro(seed, 9, true, 0.7, 0.3));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theSameWithTeamsOfThree(long seed) {
        comesWithinOnePerCent(RandomProblems.micro(seed, 7, false, 0.4, 0.3, 0.3));
    }

    private static void comesWithinOnePerCent(Problem problem) {
        var solved = VisitPlanner.solve(problem, new SolveOptions(Budget.iterations(6_000), 1, 1));
        var proved = CpSatOracle.solve(problem, 60);

        assertThat(proved.optimal()).as("CP-SAT finished").isTrue();
        assertThat(solved.verdict().costs().total()).isBetween(proved.bound(), Math.round(proved.total() * 1.01));
    }
}
