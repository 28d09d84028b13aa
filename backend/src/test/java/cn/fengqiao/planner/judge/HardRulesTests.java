package cn.fengqiao.planner.judge;

import static cn.fengqiao.planner.Draft.MONDAY;
import static cn.fengqiao.planner.Draft.at;
import static cn.fengqiao.planner.Draft.hours;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.planner.Caps;
import cn.fengqiao.planner.Done;
import cn.fengqiao.planner.Draft;
import cn.fengqiao.planner.Engagement;
import cn.fengqiao.planner.HardRule;
import cn.fengqiao.planner.Leave;
import cn.fengqiao.planner.PartialDay;
import cn.fengqiao.planner.Plan;
import cn.fengqiao.planner.PlannedVisit;
import cn.fengqiao.planner.Role;
import cn.fengqiao.planner.Seat;
import cn.fengqiao.planner.Span;
import cn.fengqiao.planner.Succession;
import cn.fengqiao.planner.Violation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One test per hard rule: a plan that breaks nothing else, and beside it the same plan just within the rule. */
class HardRulesTests {

    private final Draft draft = new Draft();
    private final PlannedVisit usual = at("v", MONDAY, 600, "ann");

    private void breaks(HardRule rule, PlannedVisit... planned) {
        assertThat(judged(planned)).isNotEmpty().allMatch(found -> found == rule);
    }

    private void keeps(PlannedVisit... planned) {
        assertThat(judged(planned)).isEmpty();
    }

    private List<HardRule> judged(PlannedVisit... planned) {
        return Judge.judge(draft.build(), new Plan(List.of(planned))).violations().stream()
                .map(Violation::rule)
                .toList();
    }

    private void team() {
        draft.wishes.getFirst().roles.add(Role.of("law", 1));
    }

    @Test
    void known() {
        keeps(usual);
        breaks(HardRule.KNOWN, at("nobody asked", MONDAY, 600, "ann"));
        breaks(HardRule.KNOWN, at("v", MONDAY, 600, "nobody"));
        breaks(HardRule.KNOWN, usual, at("v", MONDAY.plusDays(1), 600, "bob"));
    }

    @Test
    void wholeTeam() {
        team();
        keeps(at("v", MONDAY, 600, "ann", "bob"));
        breaks(HardRule.WHOLE_TEAM, usual);
    }

    @Test
    void distinctPeople() {
        team();
        assertThat(judged(at("v", MONDAY, 600, "ann", "ann"))).contains(HardRule.DISTINCT_PEOPLE);
    }

    @Test
    void sharedStart() {
        team();
        breaks(
                HardRule.SHARED_START,
                new PlannedVisit("v", MONDAY, List.of(new Seat(0, "ann", 600), new Seat(1, "bob", 615))));
    }

    @Test
    void grain() {
        keeps(at("v", MONDAY, 615, "ann"));
        breaks(HardRule.GRAIN, at("v", MONDAY, 610, "ann"));
    }

    @Test
    void date() {
        draft.wishes.getFirst().openings = List.of(hours(MONDAY, MONDAY, 540, 1200));
        keeps(usual);
        assertThat(judged(at("v", MONDAY.plusDays(1), 600, "ann"))).contains(HardRule.DATE);
        draft.wishes.getFirst().closedOn.add(MONDAY);
        breaks(HardRule.DATE, usual);
    }

    @Test
    void window() {
        keeps(at("v", MONDAY, 540, "ann"));
        keeps(at("v", MONDAY, 1200, "ann"));
        breaks(HardRule.WINDOW, at("v", MONDAY, 525, "ann"));
        breaks(HardRule.WINDOW, at("v", MONDAY, 1215, "ann"));
    }

    @Test
    void skill() {
        draft.people.getFirst().skills.put("law", 1);
        breaks(HardRule.SKILL, usual);
        draft.people.getFirst().skills.put("law", 2);
        keeps(usual);
    }

    @Test
    void lead() {
        team();
        draft.people.getFirst().volunteer = true;
        keeps(at("v", MONDAY, 600, "bob", "ann"));
        breaks(HardRule.LEAD, at("v", MONDAY, 600, "ann", "bob"));
    }

    @Test
    void dialect() {
        team();
        draft.wishes.getFirst().dialect = "wu";
        breaks(HardRule.DIALECT, at("v", MONDAY, 600, "ann", "bob"));
        draft.people.getLast().dialects.add("wu");
        keeps(at("v", MONDAY, 600, "ann", "bob"));
    }

    @Test
    void language() {
        team();
        draft.wishes.getFirst().language = "en";
        draft.people.getFirst().languages.add("en");
        keeps(at("v", MONDAY, 600, "ann", "bob"));
        breaks(HardRule.LANGUAGE, at("v", MONDAY, 600, "bob", "ann"));
    }

    @Test
    void clearance() {
        draft.wishes.getFirst().minors = true;
        keeps(usual);
        draft.people.getFirst().clearance = false;
        breaks(HardRule.CLEARANCE, usual);
    }

    @Test
    void districtBound() {
        draft.wishes.getFirst().onlyDistricts.add("north");
        keeps(usual);
        draft.wishes.getFirst().onlyDistricts = Set.of("south");
        breaks(HardRule.DISTRICT_BOUND, usual);
    }

    @Test
    void roster() {
        draft.people.getFirst().partialDays.add(new PartialDay(MONDAY, List.of(new Span(590, 670))));
        keeps(usual);
        draft.people.getFirst().leave.add(new Leave(MONDAY, MONDAY));
        breaks(HardRule.ROSTER, usual);
    }

    @Test
    void doubleBooking() {
        draft.wish("w");
        keeps(usual, at("w", MONDAY, 660, "ann"));
        breaks(HardRule.DOUBLE_BOOKING, usual, at("w", MONDAY, 645, "ann"));
    }

    @Test
    void doubleBookingWithDutiesOutsideThePlan() {
        draft.people.getFirst().engagements.add(new Engagement(MONDAY, new Span(650, 700), "school"));
        breaks(HardRule.DOUBLE_BOOKING, usual);
        keeps(at("v", MONDAY, 585, "ann"));
    }

    @Test
    void travel() {
        draft.wish("w").place = "mill";
        keeps(usual, at("w", MONDAY, 690, "ann"));
        breaks(HardRule.TRAVEL, usual, at("w", MONDAY, 675, "ann"));
    }

    @Test
    void travelFromTheBaseAndBackToIt() {
        draft.people.getFirst().duty = List.of(hours(MONDAY, MONDAY, 590, 670));
        keeps(usual);
        draft.people.getFirst().duty = List.of(hours(MONDAY, MONDAY, 591, 670));
        breaks(HardRule.TRAVEL, usual);
        draft.people.getFirst().duty = List.of(hours(MONDAY, MONDAY, 590, 669));
        breaks(HardRule.TRAVEL, usual);
    }

    private void cap(HardRule rule, Caps caps, int daysLater) {
        draft.wish("w");
        var second = at("w", MONDAY.plusDays(daysLater), 900, "ann");
        draft.people.getFirst().caps = caps;
        breaks(rule, usual, second);
        keeps(usual, at("w", MONDAY.plusDays(daysLater), 900, "bob"));
    }

    @Test
    void capDay() {
        cap(HardRule.CAP_DAY, new Caps(1, 99, 99, 99), 0);
        keeps(usual, at("w", MONDAY.plusDays(1), 900, "ann"));
    }

    @Test
    void capWeek() {
        cap(HardRule.CAP_WEEK, new Caps(1, 1, 99, 99), 6);
        keeps(usual, at("w", MONDAY.plusDays(7), 900, "ann"));
    }

    @Test
    void capMonth() {
        cap(HardRule.CAP_MONTH, new Caps(1, 1, 1, 99), 8);
    }

    @Test
    void capQuarter() {
        cap(HardRule.CAP_QUARTER, new Caps(1, 1, 2, 1), 8);
    }

    @Test
    void whatWasDoneBeforeTheFirstDayCountsTowardsTheCaps() {
        draft.wish("w");
        var second = at("w", MONDAY.plusDays(1), 900, "ann");
        draft.people.getFirst().caps = new Caps(9, 9, 2, 9, new Done(0, 1, 1));
        breaks(HardRule.CAP_MONTH, usual, second);
        keeps(second);
        draft.people.getFirst().caps = new Caps(9, 9, 9, 2, new Done(0, 1, 2));
        breaks(HardRule.CAP_QUARTER, usual);
        draft.people.getFirst().caps = new Caps(9, 2, 9, 9, new Done(1, 1, 1));
        breaks(HardRule.CAP_WEEK, usual, second);
        keeps(usual, at("w", MONDAY.plusDays(7), 900, "ann"));
    }

    @Test
    void pin() {
        draft.pins.add(usual);
        keeps(usual);
        breaks(HardRule.PIN, at("v", MONDAY, 615, "ann"));
        breaks(HardRule.PIN);
    }

    @Test
    void recusal() {
        draft.people.getFirst().recusedFrom.add("host-v");
        breaks(HardRule.RECUSAL, usual);
        keeps(at("v", MONDAY, 600, "bob"));
    }

    @Test
    void recusalFromColleagues() {
        team();
        draft.people.getFirst().notWith.add("bob");
        breaks(HardRule.RECUSAL, at("v", MONDAY, 600, "ann", "bob"));
    }

    @Test
    void succession() {
        draft.wish("w");
        draft.successions.add(new Succession("v", "w", 60, 1500));
        keeps(usual, at("w", MONDAY, 660, "ann"));
        keeps(usual, at("w", MONDAY.plusDays(1), 660, "ann"));
        keeps(usual);
        breaks(HardRule.SUCCESSION, usual, at("w", MONDAY.plusDays(1), 675, "ann"));
        breaks(HardRule.SUCCESSION, usual, at("w", MONDAY, 645, "bob"));
    }
}
