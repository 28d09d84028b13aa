package cn.fengqiao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionValuesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Question QUESTION = QuestionFile.parse("s", "n", """
            // 标题 | Title
            // 说明
            // Description
            /*
            :params { area: '3205', since: date() - duration('P90D'), on: date('2026-01-15'), number: '', limit: 50 }
            */
            RETURN 1 AS one
            """);

    private final QuestionValues values =
            new QuestionValues(parameter -> parameter.defaultText(TODAY), area -> area.startsWith("3205"));

    @Test
    void whatIsNotGivenTakesTheFilesDefaultCountedFromToday() {
        assertThat(values.read(QUESTION, Map.of()))
                .isEqualTo(Outcome.done(Map.of(
                        "area",
                        "3205",
                        "since",
                        TODAY.minusDays(90),
                        "on",
                        LocalDate.of(2026, 1, 15),
                        "number",
                        "",
                        "limit",
                        50L)));
    }

    @Test
    void anAreaOutsideTheActorsOwnIsRefused() {
        assertThat(refused(Map.of("area", "3201"))).containsExactly("area");
        assertThat(refused(Map.of("area", ""))).containsExactly("area");
        assertThat(refused(Map.of("area", "3205' OR true"))).containsExactly("area");
    }

    @Test
    void whatIsNoValueOfItsKindIsRefusedBesideItsField() {
        assertThat(refused(Map.of("since", "gestern", "limit", "-1"))).containsExactly("since", "limit");
        assertThat(refused(Map.of("limit", "100001"))).containsExactly("limit");
        assertThat(refused(Map.of("number", "x".repeat(101)))).containsExactly("number");
    }

    @Test
    void oneAccountMayNotRunMoreThanItsShare() {
        var slots = new RunSlots(2);

        assertThat(slots.take("a")).isTrue();
        assertThat(slots.take("a")).isTrue();
        assertThat(slots.take("a")).isFalse();
        assertThat(slots.take("b")).isTrue();
        slots.giveBack("a");
        assertThat(slots.take("a")).isTrue();
    }

    private List<String> refused(Map<String, String> texts) {
        return switch (values.read(QUESTION, texts)) {
            case Outcome.Done<Map<String, Object>> done -> List.of();
            case Outcome.Refused<Map<String, Object>>(var refusals) ->
                refusals.stream().map(Refusal::field).map(String::valueOf).toList();
        };
    }
}
