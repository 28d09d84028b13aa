package cn.fengqiao.deliberation;

import static cn.fengqiao.deliberation.Stance.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.deliberation.Opposition.Settled;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OppositionTests {

    private static final Map<String, String> SIDES = sides("a", "A", "b", "B", "b2", "B", "c", "C");

    @Test
    void withoutIssuesTheSidesAloneTell() {
        assertThat(of("a", Map.of())).containsExactly(new Against("", List.of("b", "b2", "c")));
    }

    @Test
    void onAnIssueTheWordCountsAlsoAgainstTheOwnSide() {
        var said = Map.of("money", Map.of("a", SUPPORTS, "b", OPPOSES, "b2", SUPPORTS, "c", SUPPORTS));

        assertThat(of("a", said)).containsExactly(new Against("money", List.of("b")));
        assertThat(of("b", said)).containsExactly(new Against("money", List.of("a", "b2", "c")));
    }

    @Test
    void whoConcededOrIsUndecidedOpposesNobodyOnIt() {
        var said = Map.of("money", Map.of("a", SUPPORTS, "b", CONCEDED, "b2", UNDECIDED, "c", SUPPORTS));

        assertThat(of("a", said)).isEmpty();
        assertThat(of("b", said)).isEmpty();
    }

    @Test
    void whoSaidNothingYetIsOpposedBySideOnly() {
        var said = Map.of("money", Map.of("a", SUPPORTS, "b", OPPOSES, "b2", OPPOSES));

        assertThat(of("a", said))
                .containsExactly(new Against("money", List.of("b", "b2")), new Against("", List.of("c")));
        assertThat(of("a", said).getLast().bySideOnly()).isTrue();
    }

    @Test
    void aPartialAgreementSettlesItsIssueAmongItsPartiesOnly() {
        var said = Map.of("money", Map.of("a", SUPPORTS, "b", OPPOSES, "b2", OPPOSES, "c", SUPPORTS));
        var settled = new Settled(Set.of("a", "b"), Set.of("money"), false);

        assertThat(of("a", said, settled)).containsExactly(new Against("money", List.of("b2")));
        assertThat(of("b", said, settled)).containsExactly(new Against("money", List.of("c")));
    }

    @Test
    void aPartialAgreementThatNamesAnotherIssueSettlesNothingOfThisOne() {
        var said = Map.of("money", Map.of("a", SUPPORTS, "b", OPPOSES, "b2", UNDECIDED, "c", SUPPORTS));

        assertThat(of("a", said, new Settled(Set.of("a", "b"), Set.of("noise"), false)))
                .containsExactly(new Against("money", List.of("b")));
    }

    @Test
    void aWholeAgreementLeavesNobodyOpposed() {
        var said = Map.of("money", Map.of("a", SUPPORTS, "b", OPPOSES));

        assertThat(of("a", said, new Settled(SIDES.keySet(), Set.of(), true))).isEmpty();
    }

    @Test
    void fiveHundredPartiesAreWorkedOutInAMoment() {
        var sides = new LinkedHashMap<String, String>();
        IntStream.range(0, 500).forEach(i -> sides.put("p" + i, i % 2 == 0 ? "A" : "B"));
        var stances = new LinkedHashMap<String, Map<String, Stance>>();
        for (var issue = 0; issue < 20; issue++) {
            var positions = new LinkedHashMap<String, Stance>();
            sides.forEach((party, side) -> positions.put(party, side.equals("A") ? SUPPORTS : OPPOSES));
            stances.put("i" + issue, positions);
        }

        var opposition = new Opposition(sides, stances, List.of());

        assertThat(sides.keySet().stream().map(opposition::of))
                .allSatisfy(against -> assertThat(against)
                        .hasSize(20)
                        .allSatisfy(each -> assertThat(each.partyIds()).hasSize(250)));
    }

    private static List<Against> of(String party, Map<String, Map<String, Stance>> stances, Settled... settled) {
        return new Opposition(SIDES, stances, List.of(settled)).of(party);
    }

    private static Map<String, String> sides(String... pairs) {
        var sides = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            sides.put(pairs[i], pairs[i + 1]);
        }
        return sides;
    }
}
