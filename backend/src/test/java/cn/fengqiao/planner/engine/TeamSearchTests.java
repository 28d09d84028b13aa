package cn.fengqiao.planner.engine;

import static cn.fengqiao.planner.Draft.MONDAY;
import static cn.fengqiao.planner.Draft.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import cn.fengqiao.planner.Budget;
import cn.fengqiao.planner.Draft;
import cn.fengqiao.planner.Opening;
import cn.fengqiao.planner.Role;
import cn.fengqiao.planner.SolveOptions;
import cn.fengqiao.planner.Solved;
import cn.fengqiao.planner.Span;
import cn.fengqiao.planner.Succession;
import cn.fengqiao.planner.VisitPlanner;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Searches for teams that would take for ever if every combination were tried; the time limits only catch "for ever". */
class TeamSearchTests {

    private final Draft draft = new Draft();

    private void fourRolesAmong(int people) {
        for (int i = 0; i < people; i++) {
            draft.person("p" + i);
        }
        var law = Role.of("law", 2);
        draft.wishes.getFirst().roles = List.of(law, law, law, law);
    }

    private Solved solve() {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> VisitPlanner.solve(draft.build(), SolveOptions.of(Budget.iterations(20))));
    }

    @Test
    void aDialectThatNobodySpeaksIsFoundOutWithoutTryingEveryTeam() {
        fourRolesAmong(150);
        draft.wishes.getFirst().dialect = "misspelt";

        assertThat(solve().plan().visits()).isEmpty();
    }

    @Test
    void theOneSpeakerOfARareDialectIsFoundHoweverFarAway() {
        fourRolesAmong(150);
        draft.wishes.getFirst().dialect = "rare";
        var speaker = draft.person("speaker");
        speaker.dialects.add("rare");
        speaker.base = "mill";

        assertThat(solve().plan().of("v").orElseThrow().has("speaker")).isTrue();
    }

    @Test
    void peopleWhoAreNeverFreeTogetherAreFoundOutWithoutTryingEveryTeam() {
        fourRolesAmong(310);
        for (int i = 0; i < draft.people.size(); i++) {
            var person = draft.people.get(i);
            boolean early = i < 150;
            person.skills.put(early ? "tax" : "traffic", 1);
            int from = early ? 8 * 60 : 15 * 60;
            person.duty = List.of(Draft.hours(MONDAY, Draft.LAST, from, from + 150));
        }
        var tax = Role.of("tax", 1);
        draft.wishes.getFirst().roles = List.of(tax, tax, tax, Role.of("traffic", 1));

        assertThat(solve().plan().visits()).isEmpty();
    }

    @Test
    void everyRangeOfStartsOfADayCountsHoweverManyThereAre() {
        var spans = IntStream.range(0, 10)
                .mapToObj(i -> new Span(8 * 60 + i * 75, 9 * 60 + i * 75))
                .toArray(Span[]::new);
        draft.wishes.getFirst().openings = List.of(Opening.on(MONDAY, spans));
        draft.wish("before").openings = List.of(Draft.hours(MONDAY, MONDAY, 9 * 60, 10 * 60));
        draft.successions.add(new Succession("before", "v", 10 * 60, 12 * 60));
        draft.pins.add(at("before", MONDAY, 9 * 60, "bob"));

        assertThat(solve().plan().of("v").orElseThrow().start()).isEqualTo(8 * 60 + 9 * 75);
    }
}
