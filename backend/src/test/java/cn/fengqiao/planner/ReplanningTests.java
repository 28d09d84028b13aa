package cn.fengqiao.planner;

import static cn.fengqiao.planner.Draft.MONDAY;
import static cn.fengqiao.planner.Draft.at;
import static cn.fengqiao.planner.Draft.hours;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReplanningTests {

    private final Draft draft = new Draft();
    private LocalDateTime now = MONDAY.minusDays(1).atTime(12, 0);
    private LocalDateTime frozenUntil = now;
    private Set<String> confirmed = Set.of();
    private Set<String> byHand = Set.of();

    private Replanning replan(Plan published, Event... events) {
        var request = new ReplanRequest(draft.build(), published, List.of(events), now, frozenUntil, confirmed, byHand);
        return VisitPlanner.replan(request, 1);
    }

    private static Plan plan(PlannedVisit... visits) {
        return new Plan(List.of(visits));
    }

    @Test
    void aColleagueTakesOverWhenALecturerIsAwayAndTheTimeStays() {
        var replanning = replan(plan(at("v", MONDAY, 600, "ann")), new Event.LecturerAway("ann", MONDAY, MONDAY));

        var proposal = replanning.insertOnly();

        assertThat(replanning.affected()).containsExactly("v");
        assertThat(proposal.plan().visits()).containsExactly(at("v", MONDAY, 600, "bob"));
        assertThat(proposal.difference().changes()).singleElement().satisfies(change -> {
            assertThat(change.why()).isEqualTo(VisitChange.Why.AFFECTED);
            assertThat(change.joining()).containsExactly("bob");
            assertThat(change.leaving()).containsExactly("ann");
        });
    }

    @Test
    void whoFallsIllTodayKeepsWhatWasBegunAndLosesTheRestOfTheDay() {
        draft.wish("w").openings = List.of(hours(MONDAY, MONDAY, 540, 1200));
        now = MONDAY.atTime(10, 30);

        var replanning = replan(
                plan(at("v", MONDAY, 600, "ann"), at("w", MONDAY, 900, "ann")),
                new Event.LecturerAway("ann", MONDAY, MONDAY.plusDays(1)));

        assertThat(replanning.affected()).containsExactly("w");
        assertThat(replanning.problem().pins()).containsExactly(at("v", MONDAY, 600, "ann"));
        assertThat(replanning.insertOnly().plan().of("w").orElseThrow().has("bob"))
                .isTrue();
    }

    @Test
    void aClosedVenueMovesTheVisitToAnotherDay() {
        var proposal = replan(plan(at("v", MONDAY, 600, "ann")), new Event.VenueClosed("v", MONDAY))
                .insertOnly();

        assertThat(proposal.plan().of("v").orElseThrow().date()).isAfter(MONDAY);
    }

    @Test
    void aWithdrawnVisitLeavesThePlan() {
        var proposal = replan(plan(at("v", MONDAY, 600, "ann")), new Event.VisitWithdrawn("v"))
                .insertOnly();

        assertThat(proposal.plan().visits()).isEmpty();
        assertThat(proposal.difference().changes())
                .extracting(VisitChange::why)
                .containsExactly(VisitChange.Why.WITHDRAWN);
    }

    @Test
    void aVisitThatMovesElsewhereKeepsToTheNewHours() {
        var moved = new Event.VenueMoved("v", new Place("mill", 0, 0), List.of(hours(MONDAY, Draft.LAST, 840, 1080)));

        var proposal = replan(plan(at("v", MONDAY, 600, "ann")), moved).insertOnly();

        assertThat(proposal.plan().of("v").orElseThrow().start()).isGreaterThanOrEqualTo(840);
    }

    @Test
    void anOverrunPushesOnlyWhatComesAfterIt() {
        draft.wish("w");
        now = MONDAY.atTime(10, 30);

        var replanning =
                replan(plan(at("v", MONDAY, 600, "ann"), at("w", MONDAY, 660, "ann")), new Event.Overrun("v", 30));

        assertThat(replanning.affected()).containsExactly("w");
        assertThat(replanning.insertOnly().plan().of("v")).contains(at("v", MONDAY, 600, "ann"));
        assertThat(replanning.insertOnly().plan().of("w")).isPresent();
    }

    @Test
    void whatIsHeldSaysWhyAndTheRestIsFree() {
        for (var id : List.of("past", "started", "confirmed", "byHand", "pinned", "frozen")) {
            draft.wish(id);
        }
        now = MONDAY.plusDays(1).atTime(10, 30);
        frozenUntil = MONDAY.plusDays(3).atStartOfDay();
        confirmed = Set.of("confirmed");
        byHand = Set.of("byHand");
        draft.pins.add(at("pinned", MONDAY.plusDays(7), 600, "ann"));

        var replanning = replan(plan(
                at("past", MONDAY, 600, "ann"),
                at("started", MONDAY.plusDays(1), 600, "ann"),
                at("frozen", MONDAY.plusDays(2), 600, "ann"),
                at("confirmed", MONDAY.plusDays(5), 600, "ann"),
                at("byHand", MONDAY.plusDays(6), 600, "ann"),
                at("pinned", MONDAY.plusDays(7), 600, "ann"),
                at("v", MONDAY.plusDays(8), 600, "ann")));

        assertThat(replanning.held())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "past", Hold.PAST,
                        "started", Hold.STARTED,
                        "frozen", Hold.FROZEN,
                        "confirmed", Hold.CONFIRMED,
                        "byHand", Hold.BY_HAND,
                        "pinned", Hold.PINNED));
        assertThat(replanning.problem().pins())
                .extracting(PlannedVisit::visit)
                .containsExactlyInAnyOrderElementsOf(replanning.held().keySet());
    }

    @Test
    void whatAnEventMakesWrongIsPointedAtInTheEvent() {
        var urgent = draft.wish("urgent");
        urgent.place = "moon";
        var visit = urgent.build();
        draft.wishes.remove(urgent);

        var flaws = VisitPlanner.check(new ReplanRequest(
                draft.build(),
                plan(at("v", MONDAY, 600, "ann")),
                List.of(new Event.VenueMoved("v", new Place("mill", 0, 0), List.of()), new Event.UrgentRequest(visit)),
                now,
                now,
                Set.of(),
                Set.of("nothing")));
        var later = VisitPlanner.check(new ReplanRequest(
                draft.build(),
                plan(at("v", MONDAY, 600, "ann")),
                List.of(new Event.VenueMoved("v", new Place("mill", 0, 0), List.of()), new Event.UrgentRequest(visit)),
                now,
                now,
                Set.of(),
                Set.of()));

        assertThat(flaws).extracting(Flaw::pointer).containsExactly("/byHand");
        assertThat(later).extracting(Flaw::pointer).containsExactly("/events/0/openings", "/events/1/visit/place");
    }

    @Test
    void anUrgentRequestIsInsertedWithoutMovingAnybodyAndTheSearchMovesOthersOnlyWhereTheTaxIsWorthIt() {
        draft.person("eve").skills.put("law", 1);
        draft.people.getLast().skills.put("tax", 3);
        draft.people.get(0).skills.put("tax", 3);
        draft.people.get(1).leave.add(new Leave(MONDAY, Draft.LAST));
        draft.people.get(2).leave.add(new Leave(MONDAY, Draft.LAST));
        draft.people.get(0).caps = new Caps(1, 5, 9, 9);
        var urgent = draft.wish("urgent");
        urgent.openings = List.of(hours(MONDAY, MONDAY, 540, 1080));
        urgent.priority = 10;
        var visit = urgent.build();
        draft.wishes.remove(urgent);

        var replanning = replan(plan(at("v", MONDAY, 600, "ann")), new Event.UrgentRequest(visit));
        var first = replanning.insertOnly();
        var searched = replanning.search(Budget.iterations(500), () -> false);

        assertThat(first.plan().visits()).containsExactly(at("v", MONDAY, 600, "ann"));
        assertThat(searched.plan().of("urgent")).isPresent();
        assertThat(searched.plan().of("v").orElseThrow().date()).isAfter(MONDAY);
        assertThat(searched.difference().changes())
                .extracting(VisitChange::why)
                .containsExactlyInAnyOrder(VisitChange.Why.NEW, VisitChange.Why.MAKES_WAY);
    }

    @Test
    void aDayHoldsAsAWholeWhereOnlyTheWayRoundIsShortEnough() {
        draft.wayRound();
        confirmed = Set.of("v", "c");

        var replanning =
                replan(plan(at("v", MONDAY, 540, "ann"), at("c", MONDAY, 615, "ann"), at("b", MONDAY, 585, "ann")));

        assertThat(replanning.affected()).isEmpty();
        assertThat(replanning.problem().pins()).extracting(PlannedVisit::visit).containsExactly("v", "c");
    }

    @Test
    void whatAnEventTakesOutOfThePastDoesNotGoBackThere() {
        now = MONDAY.plusDays(4).atTime(12, 0);

        var proposal = replan(plan(at("v", MONDAY, 600, "ann")), new Event.VenueClosed("v", MONDAY))
                .search(Budget.iterations(100), () -> false);

        assertThat(proposal.plan().of("v").orElseThrow().date()).isAfterOrEqualTo(now.toLocalDate());
    }

    @Test
    void aVisitUnderWayStaysWhereItIsThoughAnotherDutyIsMissed() {
        draft.people.getFirst().engagements.add(new Engagement(MONDAY, new Span(660, 720), "station"));
        now = MONDAY.atTime(10, 30);

        var replanning = replan(plan(at("v", MONDAY, 585, "ann")), new Event.Overrun("v", 45));

        assertThat(replanning.affected()).isEmpty();
        assertThat(replanning.insertOnly().plan().of("v")).contains(at("v", MONDAY, 585, "ann"));
    }

    @Test
    void anOverrunLengthensTheDayOnlyUntilTheTeamIsHome() {
        draft.people.getFirst().duty = List.of(hours(MONDAY, MONDAY, 480, 660));
        draft.people.getFirst().engagements.add(new Engagement(MONDAY, new Span(665, 720), "station"));
        draft.people.removeLast();
        draft.wish("w").openings = List.of(hours(MONDAY, MONDAY, 700, 790));
        draft.wishes.getLast().place = "station";
        now = MONDAY.atTime(10, 30);

        var proposal = replan(plan(at("v", MONDAY, 585, "ann")), new Event.Overrun("v", 30))
                .insertOnly();

        assertThat(proposal.plan().visits()).containsExactly(at("v", MONDAY, 585, "ann"));
    }

    @Test
    void whoFallsIllTodayKeepsWhatWasDoneBefore() {
        draft.wish("w");
        now = MONDAY.plusDays(1).atTime(7, 0);

        var replanning = replan(
                plan(at("v", MONDAY, 600, "ann"), at("w", MONDAY.plusDays(1), 600, "ann")),
                new Event.LecturerAway("ann", MONDAY, MONDAY.plusDays(3)));

        assertThat(replanning.affected()).containsExactly("w");
        assertThat(replanning.insertOnly().plan().of("v")).contains(at("v", MONDAY, 600, "ann"));
    }

    @Test
    void everyChangeNamesTheEventsThatBearOnIt() {
        var away = new Event.LecturerAway("ann", MONDAY, MONDAY);
        draft.wish("w");

        var proposal = replan(plan(at("v", MONDAY, 600, "ann")), away, new Event.LecturerAway("bob", MONDAY, MONDAY))
                .insertOnly();

        assertThat(proposal.difference().changes())
                .filteredOn(change -> change.visit().equals("v"))
                .singleElement()
                .satisfies(change -> assertThat(change.causes()).containsExactly(away));
        assertThat(proposal.difference().byRule()).containsKey(CostRule.UNSERVED);
    }

    @Test
    void eventsThatSpeakOfNothingOrOfThePastAreNamed() {
        now = MONDAY.atTime(10, 30);
        var again = draft.wishes.getFirst().build();

        var flaws = VisitPlanner.check(new ReplanRequest(
                draft.build(),
                plan(at("v", MONDAY, 600, "ann")),
                List.of(
                        new Event.LecturerAway("nobody", MONDAY, MONDAY),
                        new Event.VisitWithdrawn("v"),
                        new Event.UrgentRequest(again),
                        new Event.VenueMoved("other", new Place("new", 0, 0), List.of())),
                now,
                now,
                Set.of(),
                Set.of()));

        assertThat(flaws)
                .extracting(Flaw::pointer)
                .containsExactly(
                        "/events/0/lecturer",
                        "/events/1/visit",
                        "/events/2/visit/id",
                        "/events/3/visit",
                        "/events/3/place");
        assertThat(flaws)
                .extracting(Flaw::reason)
                .containsExactly("unknownName", "begun", "duplicate", "unknownName", "placeNotInMatrix");
    }

    @Test
    void nothingChangesWhenNothingHappened() {
        var proposal = replan(plan(at("v", MONDAY, 600, "ann"))).search(Budget.iterations(200), () -> false);

        assertThat(proposal.difference().changes()).isEmpty();
        assertThat(proposal.difference().costAfter())
                .isEqualTo(proposal.difference().costBefore());
    }
}
