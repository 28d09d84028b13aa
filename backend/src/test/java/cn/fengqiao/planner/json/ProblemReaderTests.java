package cn.fengqiao.planner.json;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.planner.Caps;
import cn.fengqiao.planner.Done;
import cn.fengqiao.planner.Draft;
import cn.fengqiao.planner.Engagement;
import cn.fengqiao.planner.Flaw;
import cn.fengqiao.planner.Mentoring;
import cn.fengqiao.planner.Problem;
import cn.fengqiao.planner.RandomProblems;
import cn.fengqiao.planner.Span;
import cn.fengqiao.planner.Succession;
import cn.fengqiao.planner.Visit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemReaderTests {

    private final Draft draft = new Draft();

    private List<Flaw> flaws(UnaryOperator<String> damage) {
        var good = new String(ProblemWriter.write(draft.build()), StandardCharsets.UTF_8);
        var damaged = damage.apply(good);
        assertThat(damaged).isNotEqualTo(good);
        return flaws(damaged);
    }

    private static List<Flaw> flaws(String document) {
        return switch (ProblemReader.read(document.getBytes(StandardCharsets.UTF_8))) {
            case Read.Good<Problem> good -> List.of();
            case Read.Broken<Problem> broken -> broken.flaws();
        };
    }

    private void damaged(String before, String after, String pointer, String reason) {
        assertThat(flaws(text -> text.replaceFirst(before, after)))
                .anySatisfy(flaw -> {
                    assertThat(flaw.pointer()).isEqualTo(pointer);
                    assertThat(flaw.reason()).isEqualTo(reason);
                })
                .allSatisfy(flaw -> assertThat(flaw.message(Locale.ENGLISH))
                        .isNotBlank()
                        .isNotEqualTo(flaw.message(Locale.CHINESE)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatIsWrittenIsReadBackTheSame(long seed) {
        var problem = RandomProblems.small(seed);
        var written = ProblemWriter.write(problem);

        var read = ProblemReader.read(written);

        assertThat(read)
                .isInstanceOfSatisfying(
                        Read.Good.class,
                        good -> assertThat(ProblemWriter.write((Problem) good.value()))
                                .isEqualTo(written));
    }

    @Test
    void brokenSyntaxIsNamedByLineAndColumn() {
        assertThat(flaws("{ \"form\": "))
                .singleElement()
                .extracting(Flaw::reason)
                .isEqualTo("syntax");
        assertThat(flaws("{\"form\": 1, \"form\": 2}"))
                .singleElement()
                .extracting(Flaw::reason)
                .isEqualTo("syntax");
    }

    @Test
    void eachFlawIsNamedByItsPointer() {
        damaged("\"minutes\" : 60", "\"minutes\" : -1", "/visits/0/minutes", "integer");
        damaged("\"minutes\" : 60", "\"minuts\" : 60", "/visits/0/minuts", "unknownField");
        damaged("\"minutes\" : 60,", "", "/visits/0/minutes", "missing");
        damaged("\"place\" : \"school\"", "\"place\" : \"moon\"", "/visits/0/place", "unknownName");
        damaged("\"base\" : \"station\"", "\"base\" : \"moon\"", "/lecturers/0/base", "unknownName");
        damaged("\"id\" : \"bob\"", "\"id\" : \"ann\"", "/lecturers/1/id", "duplicate");
        damaged("\"firstDay\" : \"2026-01-05\"", "\"firstDay\" : \"2026-02-30\"", "/firstDay", "date");
        damaged("\"lastDay\" : \"2026-01-18\"", "\"lastDay\" : \"2025-01-18\"", "/lastDay", "horizon");
        damaged("\"startGrain\" : 15", "\"startGrain\" : 31", "/startGrain", "integer");
        damaged("\"09:00\", \"21:00\"", "\"21:00\", \"09:00\"", "/visits/0/openings/0/windows/0", "spanOrder");
        damaged("\"09:00\", \"21:00\"", "\"9:00\", \"21:00\"", "/visits/0/openings/0/windows/0/0", "time");
        damaged("\"kind\" : \"matrix\"", "\"kind\" : \"rocket\"", "/travel/kind", "travelKind");
        damaged("\\[ 0, 10, 30 \\]", "[ 0, 10 ]", "/travel/minutes/0", "matrixSize");
        damaged("\"form\" : \"[^\"]*\"", "\"form\" : \"other\"", "/form", "form");
        damaged("\"unserved\" : 200.0", "\"unserved\" : -3", "/weights/unserved", "number");
    }

    private void contradicts(String pointer, String reason) {
        assertThat(flaws(new String(ProblemWriter.write(draft.build()), StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(flaw -> {
                    assertThat(flaw.pointer()).isEqualTo(pointer);
                    assertThat(flaw.reason()).isEqualTo(reason);
                    assertThat(flaw.message(Locale.ENGLISH)).isNotEqualTo(flaw.message(Locale.CHINESE));
                });
    }

    @Test
    void nobodyIsApartFromThemselves() {
        draft.people.getFirst().notWith.add("ann");
        contradicts("/lecturers/0/notWith/0", "notWithSelf");
    }

    @Test
    void namesInListsArePointedAtOneByOne() {
        draft.wishes.getFirst().familiar.add("stranger");
        contradicts("/visits/0/familiar/0", "unknownName");
    }

    @Test
    void nothingWasDoneBeforeAWeekThatBeginsWithTheFirstDay() {
        draft.people.getFirst().caps = new Caps(9, 9, 9, 9, new Done(1, 2, 2));
        contradicts("/lecturers/0/caps/done/week", "nothingBefore");
        draft.people.getFirst().caps = new Caps(9, 9, 9, 9, new Done(0, 2, 1));
        contradicts("/lecturers/0/caps/done/quarter", "monthAboveQuarter");
        draft.people.getFirst().caps = new Caps(9, 9, 9, 9, new Done(0, 2, 3));
        assertThat(flaws(new String(ProblemWriter.write(draft.build()), StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void nobodyMentorsThemselves() {
        draft.mentoring.add(new Mentoring("ann", "ann", 2));
        contradicts("/mentoring/0/mentee", "mentorSelf");
    }

    @Test
    void nobodyHasTwoOtherDutiesAtOnce() {
        draft.people.getFirst().engagements.add(new Engagement(Draft.MONDAY, new Span(600, 660), "station"));
        draft.people.getFirst().engagements.add(new Engagement(Draft.MONDAY, new Span(600, 720), "mill"));
        contradicts("/lecturers/0/engagements/1", "engagementsOverlap");
    }

    @Test
    void anotherDutyMayCrossTheSeamOfTwoStretchesOfDuty() {
        draft.people.getFirst().duty = List.of(
                Draft.hours(Draft.MONDAY, Draft.LAST, 480, 720), Draft.hours(Draft.MONDAY, Draft.LAST, 720, 1080));
        draft.people.getFirst().engagements.add(new Engagement(Draft.MONDAY, new Span(660, 780), "station"));

        assertThat(flaws(new String(ProblemWriter.write(draft.build()), StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void ordersThatGoRoundInACircleContradictEachOther() {
        draft.wish("w");
        draft.wish("x");
        draft.successions.add(new Succession("v", "w", 60, 600));
        draft.successions.add(new Succession("w", "x", 60, 600));
        draft.successions.add(new Succession("v", "x", 60, 1_200));
        assertThat(flaws(new String(ProblemWriter.write(draft.build()), StandardCharsets.UTF_8)))
                .isEmpty();

        draft.successions.add(new Succession("x", "v", 0, 600));
        contradicts("/successions/3", "successionCycle");
    }

    @Test
    void nothingIsPublishedTwice() {
        draft.published.add(Draft.at("v", Draft.MONDAY, 600, "ann"));
        draft.published.add(Draft.at("v", Draft.MONDAY, 660, "bob"));
        contradicts("/published/1/visit", "duplicate");
    }

    @Test
    void namesOfTopicsAreEscapedInPointers() {
        damaged("\"law\" : 2", "\"la/w~\" : 99", "/lecturers/0/skills/la~1w~0", "integer");
    }

    @Test
    void visitsWithoutACommunityDoNotShareOne() {
        draft.wish("w");
        var text = new String(ProblemWriter.write(draft.build()), StandardCharsets.UTF_8)
                .replaceAll("\"community\" : \"c\",", "");

        var read = ProblemReader.read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(read)
                .isInstanceOfSatisfying(
                        Read.Good.class,
                        good -> assertThat(((Problem) good.value()).visits())
                                .extracting(Visit::community)
                                .doesNotHaveDuplicates());
    }

    @Test
    void pinsThatContradictTheRulesAreRefused() {
        draft.pins.add(Draft.at("v", Draft.MONDAY, 300, "ann"));

        assertThat(flaws(new String(ProblemWriter.write(draft.build()), StandardCharsets.UTF_8)))
                .isNotEmpty()
                .allSatisfy(flaw -> {
                    assertThat(flaw.pointer()).isEqualTo("/pins/0");
                    assertThat(flaw.reason()).isEqualTo("pinBreaks");
                    assertThat(flaw.message(Locale.ENGLISH)).containsAnyOf("opening windows", "duty hours");
                });
    }

    @Test
    void twoPinsOfOneLecturerAtOneTimeContradictEachOther() {
        draft.wish("w");
        draft.pins.add(Draft.at("v", Draft.MONDAY, 600, "ann"));
        draft.pins.add(Draft.at("w", Draft.MONDAY, 615, "ann"));

        assertThat(flaws(new String(ProblemWriter.write(draft.build()), StandardCharsets.UTF_8)))
                .anySatisfy(flaw -> assertThat(flaw.pointer()).startsWith("/pins/"));
    }
}
