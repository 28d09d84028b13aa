package cn.fengqiao.planner;

import static cn.fengqiao.planner.Draft.MONDAY;
import static cn.fengqiao.planner.Draft.at;
import static cn.fengqiao.planner.Draft.hours;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTests {

    private final Draft draft = new Draft();

    private Explanation.Unserved why(PlannedVisit... others) {
        return (Explanation.Unserved)
                VisitPlanner.explainer(draft.build(), new Plan(List.of(others))).explain("v");
    }

    private void holds(Remedy remedy, PlannedVisit... others) {
        var changed = remedy.applyTo(draft.build());
        assertThat(VisitPlanner.judge(changed, remedy.applyTo(changed, new Plan(List.of(others))))
                        .violations())
                .isEmpty();
    }

    @Test
    void whatFitsNobodyIsADataProblem() {
        draft.wishes.getFirst().roles = List.of(Role.of("law", 9));

        var why = why();

        assertThat(why.impossible()).isTrue();
        assertThat(why.funnel()).containsExactly(new Explanation.Narrowing(0, 0, 0, 0, 0));
    }

    @Test
    void theFunnelCountsWhoIsLeftAfterEachCondition() {
        draft.wishes.getFirst().openings = List.of(hours(MONDAY, MONDAY, 600, 660));
        draft.wish("w").openings = List.of(hours(MONDAY, MONDAY, 540, 720));
        draft.person("away").leave.add(new Leave(MONDAY, MONDAY));
        draft.person("weak").skills.put("law", 1);
        draft.people.get(1).caps = new Caps(0, 5, 9, 9);

        var why = why(at("w", MONDAY, 600, "ann"));

        assertThat(why.impossible()).isFalse();
        assertThat(why.funnel()).containsExactly(new Explanation.Narrowing(0, 3, 2, 1, 0));
        assertThat(why.wholeTeamDays()).isZero();
    }

    @Test
    void anotherDateIsOfferedWhenItWorks() {
        draft.wishes.getFirst().openings = List.of(hours(MONDAY, MONDAY, 600, 660));
        draft.people.forEach(person -> person.leave.add(new Leave(MONDAY, MONDAY.plusDays(2))));

        assertThat(why().remedies())
                .filteredOn(Remedy.OtherDate.class::isInstance)
                .singleElement()
                .satisfies(remedy -> {
                    assertThat(((Remedy.OtherDate) remedy).daysAway()).isEqualTo(3);
                    holds(remedy);
                });
    }

    @Test
    void oneMoreUnderACapIsOfferedWhenItWorks() {
        draft.people.getFirst().caps = new Caps(1, 1, 1, 0);
        draft.people.removeLast();

        assertThat(why().remedies())
                .filteredOn(Remedy.CapRaised.class::isInstance)
                .singleElement()
                .satisfies(remedy -> {
                    assertThat(remedy).extracting("lecturer", "cap").containsExactly("ann", HardRule.CAP_QUARTER);
                    holds(remedy);
                });
    }

    @Test
    void oneLevelLessIsOfferedWhenItWorks() {
        draft.wishes.getFirst().roles = List.of(Role.of("law", 2), Role.of("law", 3));

        assertThat(why().remedies()).singleElement().satisfies(remedy -> {
            assertThat(remedy)
                    .isInstanceOf(Remedy.LevelLowered.class)
                    .extracting("role")
                    .isEqualTo(1);
            holds(remedy);
        });
    }

    @Test
    void otherDistrictsAreOfferedWhenThatWorks() {
        draft.wishes.getFirst().onlyDistricts = Set.of("south");

        assertThat(why().remedies()).singleElement().satisfies(remedy -> {
            assertThat(remedy).isInstanceOf(Remedy.DistrictOpened.class);
            holds(remedy);
        });
    }

    @Test
    void aVisitOfLowerPriorityIsOfferedForASwapAndOneOfHigherPriorityIsNot() {
        draft.people.removeLast();
        draft.wishes.getFirst().openings = List.of(hours(MONDAY, MONDAY, 600, 660));
        var other = draft.wish("w");
        var blocking = at("w", MONDAY, 600, "ann");

        other.priority = 6;
        assertThat(why(blocking).remedies()).noneMatch(Remedy.Swapped.class::isInstance);
        other.priority = 4;
        assertThat(why(blocking).remedies())
                .filteredOn(Remedy.Swapped.class::isInstance)
                .singleElement()
                .satisfies(remedy -> holds(remedy, blocking));
    }

    @Test
    void aServedVisitShowsItsCostByRuleAndTheNextBestPlaces() {
        draft.wishes.getFirst().preferred = MONDAY.plusDays(2);
        var explainer = VisitPlanner.explainer(draft.build(), new Plan(List.of(at("v", MONDAY, 600, "ann"))));

        var served = (Explanation.Served) explainer.explain("v");

        assertThat(served.cost())
                .containsEntry(CostRule.DISTANCE, 20_000L)
                .containsEntry(CostRule.PREFERRED_DATE, 1_000L);
        assertThat(served.alternatives().getFirst().planned().date()).isEqualTo(MONDAY.plusDays(2));
        assertThat(served.alternatives().getFirst().extra()).isEqualTo(-1_000);
    }

    @Test
    void nothingIsOfferedThatLeavesTheOthersTooLittleTime() {
        draft.wayRound();
        var plan = new Plan(
                List.of(at("v", MONDAY, 540, "ann"), at("c", MONDAY, 615, "ann"), at("b", MONDAY, 585, "ann")));
        var explainer = VisitPlanner.explainer(draft.build(), plan);

        var served = (Explanation.Served) explainer.explain("b");

        assertThat(served.alternatives()).allSatisfy(one -> {
            var moved = new Plan(List.of(plan.visits().get(0), plan.visits().get(1), one.planned()));
            assertThat(VisitPlanner.judge(draft.build(), moved).violations()).isEmpty();
        });
        assertThat(explainer.substitutes("b", 0)).isEmpty();
    }

    @Test
    void onAOneDayProblemTheNextBestTeamIsShown() {
        draft.wishes.getFirst().openings = List.of(hours(MONDAY, MONDAY, 540, 720));
        var explainer = VisitPlanner.explainer(draft.build(), new Plan(List.of(at("v", MONDAY, 540, "ann"))));

        var served = (Explanation.Served) explainer.explain("v");

        assertThat(served.alternatives())
                .extracting(one -> one.planned().has("bob"))
                .containsExactly(true);
    }

    @Test
    void aDayBetweenTheAllowedOnesIsOffered() {
        draft.wishes.getFirst().openings = List.of(
                hours(MONDAY.plusDays(1), MONDAY.plusDays(1), 600, 660),
                hours(MONDAY.plusDays(8), MONDAY.plusDays(8), 600, 660));
        draft.people.forEach(person -> {
            person.leave.add(new Leave(MONDAY, MONDAY.plusDays(1)));
            person.leave.add(new Leave(MONDAY.plusDays(3), Draft.LAST));
        });

        assertThat(why().remedies())
                .filteredOn(Remedy.OtherDate.class::isInstance)
                .singleElement()
                .satisfies(remedy -> {
                    assertThat(((Remedy.OtherDate) remedy).daysAway()).isEqualTo(1);
                    holds(remedy);
                });
    }

    @Test
    void givingUpAVisitOfAnotherDayIsOfferedWhenItFreesAWeeklyCap() {
        draft.people.removeLast();
        draft.people.getFirst().caps = new Caps(5, 1, 9, 9);
        draft.wishes.getFirst().openings = List.of(hours(MONDAY, MONDAY, 600, 720));
        draft.wish("w").priority = 2;
        var blocking = at("w", MONDAY.plusDays(2), 600, "ann");

        assertThat(why(blocking).remedies())
                .filteredOn(Remedy.Swapped.class::isInstance)
                .singleElement()
                .satisfies(remedy -> holds(remedy, blocking));
    }

    @Test
    void substitutesAreRankedByWhatTheyCost() {
        draft.person("far").base = "mill";
        draft.person("busy").leave.add(new Leave(MONDAY, MONDAY));
        var explainer = VisitPlanner.explainer(draft.build(), new Plan(List.of(at("v", MONDAY, 600, "ann"))));

        var substitutes = explainer.substitutes("v", 0);

        assertThat(substitutes).extracting(Explanation.Substitute::lecturer).containsExactly("bob", "far");
        assertThat(substitutes.getLast().byRule()).containsEntry(CostRule.DISTANCE, 30_000L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyOfferedChangeHoldsWhenItIsApplied(long seed) {
        var problem = ProblemGenerator.generate(Family.small(0.8), seed).problem();
        var plan = VisitPlanner.solve(problem, SolveOptions.of(Budget.iterations(100)))
                .plan();
        var explainer = VisitPlanner.explainer(problem, plan);
        int offered = 0;
        for (var visit : problem.visits()) {
            if (plan.of(visit.id()).isEmpty()) {
                for (var remedy : ((Explanation.Unserved) explainer.explain(visit.id())).remedies()) {
                    var changed = remedy.applyTo(problem);
                    assertThat(VisitPlanner.judge(changed, remedy.applyTo(changed, plan))
                                    .violations())
                            .isEmpty();
                    offered++;
                }
            }
        }
        assertThat(offered).isPositive();
    }
}
