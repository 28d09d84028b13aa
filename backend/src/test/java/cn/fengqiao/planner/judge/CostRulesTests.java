package cn.fengqiao.planner.judge;

import static cn.fengqiao.planner.Draft.MONDAY;
import static cn.fengqiao.planner.Draft.at;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.planner.Community;
import cn.fengqiao.planner.CostRule;
import cn.fengqiao.planner.Draft;
import cn.fengqiao.planner.Engagement;
import cn.fengqiao.planner.Mentoring;
import cn.fengqiao.planner.Plan;
import cn.fengqiao.planner.PlannedVisit;
import cn.fengqiao.planner.Role;
import cn.fengqiao.planner.Span;
import cn.fengqiao.planner.Weights;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One test per cost rule with the zero case beside it, in metre-equivalents worked out by hand. */
class CostRulesTests {

    private final Draft draft = new Draft();

    CostRulesTests() {
        draft.weights = new Weights(200, 300, 1, 0.5, 2, 5, 1, 1.5, 2, 7, 7, 6, 10, 40, 30);
    }

    private long cost(CostRule rule, PlannedVisit... planned) {
        return Judge.judge(draft.build(), new Plan(List.of(planned))).costs().of(rule);
    }

    @Test
    void unserved() {
        assertThat(cost(CostRule.UNSERVED)).isEqualTo(5 * 200_000);
        assertThat(cost(CostRule.UNSERVED, at("v", MONDAY, 600, "ann"))).isZero();
    }

    @Test
    void community() {
        draft.communities.add(new Community("c", false));
        draft.communities.add(new Community("had one", true));
        assertThat(cost(CostRule.COMMUNITY)).isEqualTo(300_000);
        assertThat(cost(CostRule.COMMUNITY, at("v", MONDAY, 600, "ann"))).isZero();
    }

    @Test
    void distance() {
        draft.wish("w").place = "mill";
        assertThat(cost(CostRule.DISTANCE)).isZero();
        assertThat(cost(CostRule.DISTANCE, at("v", MONDAY, 600, "ann"))).isEqualTo(20_000);
        assertThat(cost(CostRule.DISTANCE, at("v", MONDAY, 600, "ann"), at("w", MONDAY, 720, "ann")))
                .isEqualTo(10_000 + 25_000 + 30_000);
    }

    @Test
    void distanceIncludesDutiesOutsideThePlan() {
        draft.people.getFirst().engagements.add(new Engagement(MONDAY, new Span(700, 760), "mill"));
        assertThat(cost(CostRule.DISTANCE)).isEqualTo(60_000);
        assertThat(cost(CostRule.DISTANCE, at("v", MONDAY, 600, "ann"))).isEqualTo(65_000);
    }

    @Test
    void preferredDate() {
        draft.wishes.getFirst().preferred = MONDAY.plusDays(3);
        assertThat(cost(CostRule.PREFERRED_DATE, at("v", MONDAY, 600, "ann"))).isEqualTo(1_500);
        assertThat(cost(CostRule.PREFERRED_DATE, at("v", MONDAY.plusDays(3), 600, "ann")))
                .isZero();
    }

    @Test
    void nodeDate() {
        draft.wishes.getFirst().node = MONDAY.plusDays(1);
        assertThat(cost(CostRule.NODE_DATE, at("v", MONDAY.plusDays(3), 600, "ann")))
                .isEqualTo(4_000);
        assertThat(cost(CostRule.NODE_DATE, at("v", MONDAY.plusDays(1), 600, "ann")))
                .isZero();
    }

    @Test
    void district() {
        draft.people.getLast().district = "south";
        assertThat(cost(CostRule.DISTRICT, at("v", MONDAY, 600, "bob"))).isEqualTo(5_000);
        assertThat(cost(CostRule.DISTRICT, at("v", MONDAY, 600, "ann"))).isZero();
    }

    @Test
    void fairness() {
        draft.wish("w");
        assertThat(cost(CostRule.FAIRNESS, at("v", MONDAY, 600, "ann"), at("w", MONDAY, 600, "bob")))
                .isZero();
        assertThat(cost(CostRule.FAIRNESS, at("v", MONDAY, 600, "ann"), at("w", MONDAY, 720, "ann")))
                .isEqualTo(1_000);
    }

    @Test
    void fairnessCountsEveningsAndRestDaysMore() {
        draft.wish("w");
        assertThat(cost(CostRule.FAIRNESS, at("v", MONDAY, 1080, "ann"))).isEqualTo(250);
        assertThat(cost(CostRule.FAIRNESS, at("v", MONDAY.plusDays(5), 600, "ann")))
                .isEqualTo(1_000);
    }

    @Test
    void spread() {
        draft.wish("w");
        assertThat(cost(CostRule.SPREAD, at("v", MONDAY, 600, "ann"), at("w", MONDAY, 720, "ann")))
                .isEqualTo(7_000);
        assertThat(cost(CostRule.SPREAD, at("v", MONDAY, 600, "ann"), at("w", MONDAY.plusDays(5), 720, "ann")))
                .isEqualTo(2_000);
        assertThat(cost(CostRule.SPREAD, at("v", MONDAY, 600, "ann"), at("w", MONDAY.plusDays(7), 720, "ann")))
                .isZero();
    }

    @Test
    void continuity() {
        draft.wishes.getFirst().familiar.add("ann");
        assertThat(cost(CostRule.CONTINUITY, at("v", MONDAY, 600, "bob"))).isEqualTo(6_000);
        assertThat(cost(CostRule.CONTINUITY, at("v", MONDAY, 600, "ann"))).isZero();
    }

    @Test
    void mentoring() {
        draft.mentoring.add(new Mentoring("ann", "bob", 1));
        draft.wishes.getFirst().roles.add(Role.of("law", 1));
        assertThat(cost(CostRule.MENTORING)).isEqualTo(10_000);
        assertThat(cost(CostRule.MENTORING, at("v", MONDAY, 600, "bob", "ann"))).isZero();
    }

    @Test
    void change() {
        draft.published.add(at("v", MONDAY, 600, "ann"));
        assertThat(cost(CostRule.CHANGE, at("v", MONDAY, 600, "ann"))).isZero();
        assertThat(cost(CostRule.CHANGE, at("v", MONDAY, 615, "ann"))).isEqualTo(40_000);
        assertThat(cost(CostRule.CHANGE, at("v", MONDAY, 600, "bob"))).isEqualTo(30_000);
        assertThat(cost(CostRule.CHANGE, at("v", MONDAY.plusDays(1), 600, "bob")))
                .isEqualTo(70_000);
    }
}
