package cn.fengqiao.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.shared.Refusal;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DisputeMergeTests {

    private static final Instant THEN = Instant.parse("2026-11-20T03:04:05Z");
    private static final DisputeFields SEEN =
            new DisputeFields("漏水", "经过", "P02", "320508001001", "平江路12号", THEN, false, Set.of(RiskFact.BLOWS));

    @Test
    void whatOnlyOneOfTheTwoChangedIsTakenOver() {
        var mine = fields("楼上漏水", "平江路12号", Set.of(RiskFact.BLOWS, RiskFact.INJURY), false);
        var theirs = fields("漏水", "平江路14号", Set.of(RiskFact.OLD_GRUDGE), false);
        var merge = new DisputeMerge(SEEN, mine, theirs);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged().title()).isEqualTo("楼上漏水");
        assertThat(merge.merged().address()).isEqualTo("平江路14号");
        assertThat(merge.merged().facts()).containsExactlyInAnyOrder(RiskFact.OLD_GRUDGE, RiskFact.INJURY);
        assertThat(merge.changed()).containsExactly("title", "facts");
    }

    @Test
    void onlyWhatBothChangedDifferentlyIsAConflict() {
        var mine = fields("楼上漏水", "平江路13号", Set.of(), false);
        var theirs = fields("楼上漏水", "平江路14号", Set.of(), false);

        assertThat(new DisputeMerge(SEEN, mine, theirs).conflicts())
                .containsExactly(Refusal.field("address", "refusal.field-changed-meanwhile", "平江路14号"));
    }

    @Test
    void theSecondsThatAFormDoesNotHoldAreNoChange() {
        var mine = at(Instant.parse("2026-11-20T03:04:00Z"));
        var merge = new DisputeMerge(mine, mine, SEEN);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged().occurredAt()).isEqualTo(THEN);
        assertThat(merge.changed()).isEmpty();
    }

    @Test
    void s4TheMarkOfViolenceRisesByAnEditAndDoesNotFall() {
        var marked = fields("漏水", "平江路12号", Set.of(), true);

        assertThat(new DisputeMerge(SEEN, marked, SEEN).merged().domesticViolence())
                .isTrue();
        assertThat(new DisputeMerge(SEEN, SEEN, marked).merged().domesticViolence())
                .isTrue();
        assertThat(new DisputeMerge(marked, SEEN, marked).lowered())
                .extracting(Refusal::rule, Refusal::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("S4", "domesticViolence"));
    }

    private static DisputeFields fields(String title, String address, Set<RiskFact> facts, boolean violence) {
        return new DisputeFields(title, "经过", "P02", "320508001001", address, THEN, violence, facts);
    }

    private static DisputeFields at(Instant at) {
        return new DisputeFields("漏水", "经过", "P02", "320508001001", "平江路12号", at, false, Set.of(RiskFact.BLOWS));
    }
}
