package cn.fengqiao.policecase;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PoliceCaseRulesTests {

    private static final LocalDate FILED = LocalDate.of(2026, 10, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final List<Set<String>> TWO_SIDES = List.of(Set.of("a"), Set.of("b1", "b2"));

    @Test
    void r42ThirtyDaysThirtyMoreAndAppraisalsNotCounted() {
        assertThat(PoliceCaseRules.r42dueOn(running(false))).isEqualTo(FILED.plusDays(30));
        assertThat(PoliceCaseRules.r42dueOn(running(true))).isEqualTo(FILED.plusDays(60));
        assertThat(PoliceCaseRules.r42dueOn(running(false, appraisal(2, 12)))).isEqualTo(FILED.plusDays(40));
        assertThat(PoliceCaseRules.r42dueOn(running(false, appraisal(2, null)))).isNull();
    }

    @Test
    void r42ItIsExtendedOnceAndInTime() {
        var due = FILED.plusDays(30);

        assertThat(PoliceCaseRules.r42extend(running(false), due)).isEmpty();
        assertThat(rules(PoliceCaseRules.r42extend(running(false), due.plusDays(1))))
                .containsExactly("R42");
        assertThat(rules(PoliceCaseRules.r42extend(running(true), due))).containsExactly("R42");
    }

    @Test
    void r40TheClockStartsFromFailureOrNonPerformance() {
        assertThat(PoliceCaseRules.r40from(facts(true, null, false, 0, null))).isNull();
        assertThat(PoliceCaseRules.r40from(facts(false, FILED.plusDays(9), false, 0, null)))
                .isEqualTo(FILED.plusDays(9));
        assertThat(PoliceCaseRules.r40from(facts(false, null, true, 1, null))).isNull();
        assertThat(PoliceCaseRules.r40from(facts(false, null, true, 1, FILED.plusDays(20))))
                .isEqualTo(FILED.plusDays(21));
        assertThat(PoliceCaseRules.r42dueOn(facts(false, FILED.plusDays(9), false, 0, null)))
                .isEqualTo(FILED.plusDays(39));
    }

    @Test
    void r39PerformanceDecidesAboutThePenalty() {
        var performed = facts(false, null, true, 0, null);
        var owing = facts(false, null, true, 1, null);
        var broken = facts(false, null, true, 1, FILED.plusDays(20));
        var failed = facts(false, FILED.plusDays(9), false, 0, null);

        assertThat(decide(performed, PoliceCaseState.MEDIATED)).isEmpty();
        assertThat(decide(performed, PoliceCaseState.PENALTY)).containsExactly("R39 refusal.police-performed");
        assertThat(decide(owing, PoliceCaseState.MEDIATED)).containsExactly("R39 refusal.police-not-performed");
        assertThat(decide(owing, PoliceCaseState.PENALTY)).containsExactly("R39 refusal.police-not-due");
        assertThat(decide(broken, PoliceCaseState.PENALTY)).isEmpty();
        assertThat(decide(failed, PoliceCaseState.PENALTY)).isEmpty();
        assertThat(decide(failed, PoliceCaseState.MEDIATED)).containsExactly("R39 refusal.police-not-agreed");
        assertThat(decide(facts(true, null, false, 0, null), PoliceCaseState.PENALTY))
                .containsExactly("R39 refusal.police-mediating");
    }

    @Test
    void r41SettledPerformedAppliedForByBothAndApproved() {
        var open = running(false);

        assertThat(keys(PoliceCaseRules.decide(open, settled(TODAY, "王局长", Set.of("a", "b1")))))
                .isEmpty();
        assertThat(keys(PoliceCaseRules.decide(open, settled(null, "王局长", Set.of("a", "b1")))))
                .containsExactly("R41 refusal.police-not-settled");
        assertThat(keys(PoliceCaseRules.decide(open, settled(TODAY, "王局长", Set.of("b1", "b2")))))
                .containsExactly("R41 refusal.police-not-applied");
        assertThat(keys(PoliceCaseRules.decide(open, settled(TODAY, " ", Set.of("a", "b2")))))
                .containsExactly("R41 refusal.police-not-approved");
    }

    @Test
    void r41WhatACommitteeAgreedIsPerformedFirst() {
        var owing =
                new CaseFacts(PoliceCaseState.OPEN, FILED, false, List.of(), false, null, false, 0, null, 2, TWO_SIDES);

        assertThat(keys(PoliceCaseRules.decide(owing, settled(TODAY, "王局长", Set.of("a", "b1")))))
                .containsExactly("R41 refusal.police-civil-owed");
    }

    @Test
    void r41NotOnceAPenaltyIsDecided() {
        var decided = new CaseFacts(
                PoliceCaseState.PENALTY, FILED, false, List.of(), false, null, false, 0, null, 0, TWO_SIDES);

        assertThat(keys(PoliceCaseRules.decide(decided, settled(TODAY, "王局长", Set.of("a", "b1")))))
                .containsExactly("R41 refusal.police-decided");
    }

    private static DecisionDraft settled(@Nullable LocalDate on, String by, Set<String> applied) {
        return new DecisionDraft(PoliceCaseState.SETTLED, TODAY, "", by, on, applied);
    }

    private static List<String> decide(CaseFacts facts, PoliceCaseState outcome) {
        return keys(PoliceCaseRules.decide(facts, new DecisionDraft(outcome, TODAY, "", "", null, Set.of())));
    }

    private static List<String> keys(List<Refusal> refusals) {
        return refusals.stream().map(each -> each.rule() + " " + each.key()).toList();
    }

    private static List<String> rules(List<Refusal> refusals) {
        return refusals.stream().map(each -> String.valueOf(each.rule())).toList();
    }

    private static CaseFacts running(boolean extended, CaseFacts.Appraisal... appraisals) {
        return new CaseFacts(
                PoliceCaseState.OPEN, FILED, extended, List.of(appraisals), false, null, false, 0, null, 0, TWO_SIDES);
    }

    private static CaseFacts facts(
            boolean mediating, @Nullable LocalDate failedOn, boolean agreed, int owed, @Nullable LocalDate missedOn) {
        return new CaseFacts(
                PoliceCaseState.OPEN,
                FILED,
                false,
                List.of(),
                mediating,
                failedOn,
                agreed,
                owed,
                missedOn,
                0,
                TWO_SIDES);
    }

    private static CaseFacts.Appraisal appraisal(int from, @Nullable Integer to) {
        return new CaseFacts.Appraisal(
                AppraisalKind.INJURY, FILED.plusDays(from), to == null ? null : FILED.plusDays(to));
    }
}
