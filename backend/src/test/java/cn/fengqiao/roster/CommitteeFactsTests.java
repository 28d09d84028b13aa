package cn.fengqiao.roster;

import static cn.fengqiao.roster.CommitteeFault.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommitteeFactsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate ELECTED = LocalDate.of(2025, 1, 1);

    @Test
    void r03AWholeCommitteeLacksNothing() {
        assertThat(facts(5, true, 1, ELECTED).r03(TODAY)).isEmpty();
    }

    @Test
    void r03ThreeToNineMembers() {
        assertThat(facts(2, true, 1, ELECTED).r03(TODAY)).containsExactly(TOO_FEW);
        assertThat(facts(3, true, 1, ELECTED).r03(TODAY)).isEmpty();
        assertThat(facts(9, true, 1, ELECTED).r03(TODAY)).isEmpty();
        assertThat(facts(10, true, 1, ELECTED).r03(TODAY)).containsExactly(TOO_MANY);
    }

    @Test
    void r03OneHeadAndAWomanAmongThem() {
        assertThat(facts(5, false, 0, ELECTED).r03(TODAY)).containsExactly(NO_HEAD, NO_WOMAN);
    }

    @Test
    void r03WhereNobodyRecordedTheSexNothingIsClaimed() {
        assertThat(new CommitteeFacts(5, true, 0, 2, false, 0, ELECTED).r03(TODAY))
                .isEmpty();
    }

    @Test
    void r03WhereSeveralNationalitiesLiveTheSmallerIsAmongThem() {
        assertThat(new CommitteeFacts(5, true, 1, 0, true, 0, ELECTED).r03(TODAY))
                .containsExactly(NO_MINORITY);
        assertThat(new CommitteeFacts(5, true, 1, 0, true, 1, ELECTED).r03(TODAY))
                .isEmpty();
    }

    @Test
    void r03TheTermIsThreeYears() {
        assertThat(facts(5, true, 1, TODAY.minusYears(3)).r03(TODAY)).containsExactly(TERM_OVER);
        assertThat(facts(5, true, 1, TODAY.minusYears(3).plusDays(1)).r03(TODAY))
                .containsExactly(TERM_ENDS_SOON);
        assertThat(facts(5, true, 1, TODAY.minusYears(3).plusDays(61)).r03(TODAY))
                .isEmpty();
        assertThat(facts(5, true, 1, null).r03(TODAY)).containsExactly(TERM_UNKNOWN);
    }

    private static CommitteeFacts facts(int members, boolean head, int women, @Nullable LocalDate electedOn) {
        return new CommitteeFacts(members, head, women, 0, false, 0, electedOn);
    }
}
