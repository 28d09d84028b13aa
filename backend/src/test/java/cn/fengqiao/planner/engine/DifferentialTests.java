package cn.fengqiao.planner.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.planner.CostRule;
import cn.fengqiao.planner.Problem;
import cn.fengqiao.planner.RandomProblems;
import cn.fengqiao.planner.judge.Judge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Engine and judge are written apart; here they have to agree to the metre after every single step. */
class DifferentialTests {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void theEngineAgreesWithTheJudgeAfterEveryStep(long seed) {
        everyStep(RandomProblems.small(seed), seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theyAgreeAcrossWeeksMonthsAndQuartersAndWithKilometresAtAnotherPrice(long seed) {
        everyStep(RandomProblems.longer(seed), seed);
    }

    private static void everyStep(Problem problem, long seed) {
        var model = ModelBuilder.build(problem);
        var nearness = new Nearness(model);
        var lane = new Lane(model, nearness, seed);
        Loading.load(lane.state, Plans.numbers(model, problem.pins()));
        agree(lane);
        lane.construct(() -> false);
        lane.markHopeless(() -> false);
        for (int step = 0; step < 100; step++) {
            agree(lane);
            lane.iterate(1, step / 100.0, () -> false);
        }
        var other = new Lane(model, nearness, seed + 1);
        other.startFrom(lane);
        agree(other);
        other.iterate(10, 0.5, () -> false);
        lane.adopt(other);
        agree(lane);
        lane.rewind();
        agree(lane);
        assertThat(lane.state.total()).isEqualTo(lane.best.total);
        lane.fillUp(() -> false);
        agree(lane);
    }

    private static void agree(Lane lane) {
        var verdict = Judge.judge(lane.model.problem, Plans.plan(lane.state));
        assertThat(verdict.violations()).isEmpty();
        for (var rule : CostRule.values()) {
            assertThat(lane.state.cost(rule))
                    .as(rule.name())
                    .isEqualTo(verdict.costs().of(rule));
        }
        assertThat(lane.state.total()).isEqualTo(verdict.costs().total());
    }
}
