package cn.fengqiao.dispute;

import static cn.fengqiao.dispute.DisputeState.ACCEPTED;
import static cn.fengqiao.dispute.DisputeState.AGREED;
import static cn.fengqiao.dispute.DisputeState.CLOSED;
import static cn.fengqiao.dispute.DisputeState.IN_PROCEDURE;
import static cn.fengqiao.dispute.DisputeState.REPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DisputeRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            ACCEPT,          yes, no,  no,  no,  no
            DECLINE,         yes, no,  no,  no,  no
            EDIT,            yes, yes, yes, yes, no
            GRADE_RISK,      yes, yes, yes, yes, no
            ADD_REPORT,      yes, yes, yes, yes, no
            ADD_PARTY,       yes, yes, yes, yes, no
            ADD_PARTIES,     yes, yes, yes, yes, no
            CORRECT_PARTY,   yes, yes, yes, yes, no
            NAME_REPORTER,   yes, yes, yes, yes, no
            SPLIT,           yes, yes, yes, yes, no
            MERGE,           yes, yes, no,  no,  no
            REMOVE_PARTY,    yes, yes, yes, yes, no
            OPEN_PROCEDURE,  no,  yes, no,  yes, no
            TELL_OTHER_WAYS, yes, yes, yes, yes, yes
            RECORD_DECISION, yes, yes, yes, yes, no
            HAND_OVER,       yes, yes, yes, yes, no
            CLOSE,           yes, yes, yes, yes, no
            ADD_NOTE,        yes, yes, yes, yes, yes
            """)
    void everyActionIsAllowedInItsStatesOnly(
            DisputeAction action, String reported, String accepted, String inProcedure, String agreed, String closed) {
        var expected = List.of(reported, accepted, inProcedure, agreed, closed);

        var allowed = Stream.of(REPORTED, ACCEPTED, IN_PROCEDURE, AGREED, CLOSED)
                .map(state -> DisputeRules.whyNot(action, violence(state, true)).isEmpty() ? "yes" : "no")
                .toList();

        assertThat(allowed).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(DisputeAction.class)
    void aRefusedActionChangesNothing(DisputeAction action) {
        var dispute = new Dispute("d", "2026-320508-000001", TODAY);
        var before = dispute.getState();

        if (action == DisputeAction.OPEN_PROCEDURE) {
            assertThat(dispute.procedureOpened(standing(REPORTED), TODAY)).isNotEmpty();
        } else {
            assertThat(dispute.close(standing(CLOSED), Closing.TO_COURT, TODAY)).isNotEmpty();
        }

        assertThat(dispute.getState()).isEqualTo(before);
        assertThat(dispute.getClosing()).isNull();
    }

    @Test
    void r01TheWaysOutOfMediationAreOpenInEveryStateButClosed() {
        for (var state : List.of(REPORTED, ACCEPTED, IN_PROCEDURE, AGREED)) {
            assertThat(ClosingRules.open(violence(state, false)))
                    .contains(Closing.TO_COURT, Closing.TO_ARBITRATION, Closing.TO_PETITION, Closing.TO_PENALTY);
        }
    }

    @Test
    void r01AProcedureNeedsTwoSides() {
        assertThat(rules(DisputeRules.whyNot(DisputeAction.OPEN_PROCEDURE, parties(3, 1))))
                .containsExactly("R01");
        assertThat(DisputeRules.whyNot(DisputeAction.OPEN_PROCEDURE, parties(3, 2)))
                .isEmpty();
    }

    @Test
    void r06OnlyARefusalClosesAsRefusedAndR13OnlyAfterTellingOtherWays() {
        assertThat(rules(ClosingRules.whyNot(Closing.REFUSED_BY_PARTY, refusals(0, false))))
                .containsExactly("R06", "R13");
        assertThat(rules(ClosingRules.whyNot(Closing.REFUSED_BY_PARTY, refusals(1, false))))
                .containsExactly("R13");
        assertThat(ClosingRules.whyNot(Closing.REFUSED_BY_PARTY, refusals(1, true)))
                .isEmpty();
    }

    @Test
    void r13FailureNeedsAFailedProcedureAndTelling() {
        assertThat(rules(ClosingRules.whyNot(Closing.FAILED, failed("WITHDRAWN", false))))
                .containsExactly("R13", "R13");
        assertThat(ClosingRules.whyNot(Closing.FAILED, failed("FAILED", true))).isEmpty();
        assertThat(rules(ClosingRules.whyNot(Closing.FAILED, failed("OPEN", true))))
                .containsExactly("R13");
    }

    @Test
    void r39AnAgreementIsNotYetAPerformance() {
        assertThat(rules(ClosingRules.whyNot(Closing.PERFORMED, owed(AGREED, 2))))
                .containsExactly("R39");
        assertThat(rules(ClosingRules.whyNot(Closing.PERFORMED, owed(ACCEPTED, 0))))
                .containsExactly("R39");
        assertThat(ClosingRules.whyNot(Closing.PERFORMED, owed(AGREED, 0))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PERFORMED", "SETTLED_OUTSIDE", "WITHDRAWN", "REFUSED_BY_PARTY", "FAILED"})
    void s4ViolenceAtHomeIsNotClosedBeforeTheDecision(Closing closing) {
        assertThat(rules(ClosingRules.whyNot(closing, violence(AGREED, false)))).contains("S4");
        assertThat(rules(ClosingRules.whyNot(closing, violence(AGREED, true)))).doesNotContain("S4");
    }

    @Test
    void s4ViolenceAtHomeIsNotDeclinedBeforeTheDecision() {
        assertThat(rules(DisputeRules.whyNot(DisputeAction.DECLINE, violence(REPORTED, false))))
                .containsExactly("S4");
    }

    private static List<String> rules(List<Refusal> refusals) {
        return refusals.stream().map(refusal -> String.valueOf(refusal.rule())).toList();
    }

    private static Standing standing(DisputeState state) {
        return of(state, false, false, false, 2, 2, 0, List.of(), 0);
    }

    private static Standing violence(DisputeState state, boolean decided) {
        return of(state, true, decided, false, 2, 2, 0, List.of(), 0);
    }

    private static Standing parties(int parties, int sides) {
        return of(ACCEPTED, false, false, false, parties, sides, 0, List.of(), 0);
    }

    private static Standing refusals(int refusals, boolean told) {
        return of(ACCEPTED, false, false, told, 2, 2, refusals, List.of(), 0);
    }

    private static Standing failed(String procedure, boolean told) {
        return of(ACCEPTED, false, false, told, 2, 2, 0, List.of(procedure), 0);
    }

    private static Standing owed(DisputeState state, int obligations) {
        return of(state, false, false, false, 2, 2, 0, List.of(), obligations);
    }

    private static Standing of(
            DisputeState state,
            boolean violence,
            boolean decided,
            boolean told,
            int parties,
            int sides,
            int refusals,
            List<String> procedures,
            int owed) {
        return new Standing(
                new DisputeId("d"),
                "2026-320508-000001",
                0,
                "320508001001",
                "P02",
                state,
                violence,
                decided,
                told,
                TODAY,
                parties,
                sides,
                refusals,
                procedures.stream()
                        .map(each -> new Standing.ProcedureStanding(
                                "p", "PEOPLES_MEDIATION", each, each.equals("OPEN"), List.of("a"), Set.of()))
                        .toList(),
                Set.of(),
                Set.of(),
                Set.of(),
                "",
                0,
                0,
                owed,
                "");
    }
}
