package cn.fengqiao.planner.engine;

import static cn.fengqiao.planner.Draft.MONDAY;
import static cn.fengqiao.planner.Draft.at;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.planner.Draft;
import cn.fengqiao.planner.Plan;
import cn.fengqiao.planner.judge.Judge;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadingTests {

    @Test
    void aPlanIsLoadedAsItIsThoughItsPartsWouldPushEachOtherAbout() {
        var draft = new Draft();
        draft.wayRound();
        var v = draft.wishes.get(0);
        var c = draft.wishes.get(1);
        v.place = "mill";
        v.minutes = 15;
        c.place = "school";
        c.minutes = 30;
        var plan = new Plan(List.of(
                at("v", MONDAY, 615, "ann"),
                at("c", MONDAY, 540, "ann"),
                at("e", MONDAY, 645, "ann"),
                at("b", MONDAY, 585, "ann")));
        var problem = draft.build();
        var state = new State(ModelBuilder.build(problem));

        Loading.load(state, Plans.numbers(state.model, plan.visits()));

        var verdict = Judge.judge(problem, plan);
        assertThat(verdict.violations()).isEmpty();
        assertThat(Plans.plan(state)).isEqualTo(plan);
        assertThat(state.total()).isEqualTo(verdict.costs().total());
        assertThat(state.tours.sound(state.shift(0, 0))).isTrue();
    }
}
