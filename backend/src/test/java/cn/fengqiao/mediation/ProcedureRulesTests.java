package cn.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProcedureRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ProcedureFacts.Police EVIDENCED = new ProcedureFacts.Police(true, null, false);

    private static final Set<ProcedureAction> AFTERWARDS =
            EnumSet.of(ProcedureAction.SIGN, ProcedureAction.PERFORM, ProcedureAction.WAIVE);

    /** With the notice given and nobody in doubt there is nothing left of these. */
    private static final Set<ProcedureAction> BEHIND =
            EnumSet.of(ProcedureAction.GIVE_NOTICE, ProcedureAction.WAIVE_DISCLOSURE);

    @ParameterizedTest
    @EnumSource(ProcedureState.class)
    void whatIsDoneInAProcedureIsDoneWhileItIsOpen(ProcedureState state) {
        var facts = facts(ProcedureKind.PEOPLES_MEDIATION, state, Set.of(), TODAY, 1, List.of(TODAY), 0, 0, null);

        for (var action : ProcedureAction.values()) {
            var allowed = ProcedureRules.whyNot(action, facts).isEmpty();
            var expected =
                    AFTERWARDS.contains(action) ? false : state == ProcedureState.OPEN && !BEHIND.contains(action);
            assertThat(allowed).as("%s while %s", action, state).isEqualTo(expected);
        }
    }

    @Test
    void r06NobodyIsMediatedWhoRefuses() {
        assertThat(rules(ProcedureRules.r06(open(1, TODAY, List.of(), 0, 1)))).containsExactly("R06");
        assertThat(ProcedureRules.r06(open(1, TODAY, List.of(), 0, 0))).isEmpty();
    }

    @Test
    void r08ASessionNeedsAMediator() {
        assertThat(rules(ProcedureRules.whyNot(ProcedureAction.HOLD_SESSION, open(0, TODAY, List.of(), 0, 0))))
                .containsExactly("R08");
    }

    @Test
    void r10WhoBecameAPartyLaterIsToldBeforeTheNextSession() {
        var facts = with(open(1, TODAY, List.of(), 0, 0), new ProcedureFacts.Voices(2, 0, 0));

        assertThat(rules(ProcedureRules.whyNot(ProcedureAction.HOLD_SESSION, facts)))
                .containsExactly("R10");
        assertThat(ProcedureRules.whyNot(ProcedureAction.GIVE_NOTICE, facts)).isEmpty();
    }

    @Test
    void r33AMinorIsNotMediatedWithoutItsGuardianBeingTold() {
        var facts = with(open(1, TODAY, List.of(TODAY), 0, 0), new ProcedureFacts.Voices(0, 1, 0));

        assertThat(rules(ProcedureRules.whyNot(ProcedureAction.HOLD_SESSION, facts)))
                .containsExactly("R33");
        assertThat(rules(ProcedureRules.whyNot(ProcedureAction.RECORD_AGREEMENT, facts)))
                .containsExactly("R33");
    }

    @Test
    void r34NothingGoesOnWhileSomebodyElseThanTheVictimSendsAnAgent() {
        var facts = with(open(1, TODAY, List.of(TODAY), 0, 0), new ProcedureFacts.Voices(0, 0, 1));

        assertThat(rules(ProcedureRules.whyNot(ProcedureAction.HOLD_SESSION, facts)))
                .containsExactly("R34");
        assertThat(rules(ProcedureRules.whyNot(ProcedureAction.RECORD_AGREEMENT, facts)))
                .containsExactly("R34");
    }

    @Test
    void r44WhoDisclosedARelationMediatesOnlyWhenEveryPartyWantsIt() {
        var facts = facts(
                ProcedureKind.PEOPLES_MEDIATION,
                ProcedureState.OPEN,
                Set.of(),
                TODAY,
                1,
                1,
                List.of(TODAY),
                0,
                0,
                null);

        assertThat(rules(ProcedureRules.whyNot(ProcedureAction.HOLD_SESSION, facts)))
                .containsExactly("R44");
        assertThat(rules(ProcedureRules.whyNot(ProcedureAction.RECORD_AGREEMENT, facts)))
                .containsExactly("R44");
    }

    @Test
    void s3OnlyWhatTheLawDoesNotFixIsExtendedAndOnlyByAll() {
        var police = police(List.of(), null);
        var people = open(1, TODAY, List.of(), 0, 0);
        var until = TODAY.plusDays(60);

        assertThat(rules(ClockRules.extend(police, "P02", TODAY, until, true, TODAY)))
                .containsExactly("R36");
        assertThat(rules(ClockRules.extend(people, "P02", TODAY, until, false, TODAY)))
                .containsExactly("S3");
        assertThat(ClockRules.extend(people, "P02", TODAY, until, true, TODAY)).isEmpty();
        assertThat(ClockRules.extend(people, "P02", until, until, true, TODAY)).hasSize(1);
        assertThat(ClockRules.extend(people, "P02", TODAY, TODAY.plusDays(366), true, TODAY))
                .hasSize(1);
    }

    @Test
    void r37TheTimeOfAnAppraisalDoesNotCount() {
        assertThat(ClockRules.suspend(police(List.of(), null), "P02", false)).isEmpty();
        assertThat(ClockRules.suspend(police(List.of(), null), "P02", true)).hasSize(1);
        assertThat(rules(ClockRules.suspend(open(1, TODAY, List.of(), 0, 0), "P02", false)))
                .containsExactly("R37");
        assertThat(ClockRules.suspend(open(1, TODAY, List.of(), 0, 0), Legality.MEDICAL, false))
                .isEmpty();
    }

    @Test
    void r10AnObjectionStopsSessionsAndAgreementsButNotTheReplacement() {
        var objected = new ProcedureFacts(
                new ProcedureId("p"),
                ProcedureKind.PEOPLES_MEDIATION,
                ProcedureState.OPEN,
                Set.of(),
                TODAY,
                TODAY,
                1,
                0,
                1,
                List.of(TODAY),
                ProcedureFacts.Voices.WELL,
                0,
                0,
                null,
                0,
                0,
                0,
                ProcedureFacts.Police.NONE);

        assertThat(rules(ProcedureRules.whyNot(ProcedureAction.HOLD_SESSION, objected)))
                .containsExactly("R10");
        assertThat(rules(ProcedureRules.whyNot(ProcedureAction.RECORD_AGREEMENT, objected)))
                .containsExactly("R10");
        assertThat(ProcedureRules.whyNot(ProcedureAction.RELEASE_MEDIATOR, objected))
                .isEmpty();
        assertThat(ProcedureRules.whyNot(ProcedureAction.WAIVE_DISCLOSURE, objected))
                .isEmpty();
    }

    @Test
    void r10RightsAreToldBeforeTheFirstSession() {
        assertThat(rules(ProcedureRules.whyNot(ProcedureAction.HOLD_SESSION, open(1, null, List.of(), 0, 0))))
                .containsExactly("R10");
    }

    @Test
    void r14AnAgreementComesFromASessionOnRecord() {
        assertThat(rules(ProcedureRules.whyNot(ProcedureAction.RECORD_AGREEMENT, open(1, TODAY, List.of(), 0, 0))))
                .containsExactly("R14");
    }

    @Test
    void r30OnSiteMediationNeedsNoSession() {
        var onSite = facts(
                ProcedureKind.PUBLIC_SECURITY_MEDIATION,
                ProcedureState.OPEN,
                Set.of(Circumstance.ON_SITE),
                TODAY,
                1,
                List.of(),
                0,
                0,
                null);

        assertThat(ProcedureRules.r14(onSite)).isEmpty();
    }

    @Test
    void r53TheTrafficPoliceTellTheirPartiesThreeDaysBefore() {
        var today = LocalDate.of(2026, 11, 27);
        var kind = ProcedureKind.ADMINISTRATIVE_MEDIATION;

        assertThat(ProcedureRules.r53notice(kind, "P08", today.plusDays(2), today))
                .extracting(Refusal::rule, Refusal::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("R53", "startsAt"));
        assertThat(ProcedureRules.r53notice(kind, "P08", today.plusDays(3), today))
                .isEmpty();
        assertThat(ProcedureRules.r53notice(kind, "P04", today, today)).isEmpty();
        assertThat(ProcedureRules.r53notice(ProcedureKind.PEOPLES_MEDIATION, "P08", today, today))
                .isEmpty();
    }

    @Test
    void r36TheSecondSessionComesWithinSevenWorkingDaysAndAThirdNever() {
        var once = police(List.of(TODAY), TODAY.plusDays(9));
        var twice = police(List.of(TODAY, TODAY.plusDays(3)), null);

        assertThat(ProcedureRules.hold(once, TODAY.plusDays(9))).isEmpty();
        assertThat(rules(ProcedureRules.hold(once, TODAY.plusDays(10)))).containsExactly("R36");
        assertThat(rules(ProcedureRules.hold(twice, TODAY.plusDays(4)))).containsExactly("R36");
    }

    @Test
    void r32FactsAndEvidenceComeBeforeMediationByThePolice() {
        var bare = new ProcedureFacts.Police(false, null, false);

        assertThat(rules(ProcedureRules.r32(police(bare, Set.of())))).containsExactly("R32");
        assertThat(ProcedureRules.r32(police(EVIDENCED, Set.of()))).isEmpty();
        assertThat(ProcedureRules.r32(police(bare, Set.of(Circumstance.ON_SITE))))
                .isEmpty();
        assertThat(ProcedureRules.r32(open(1, TODAY, List.of(), 0, 0))).isEmpty();
    }

    @Test
    void r37TheFirstSessionComesWithinThreeWorkingDaysOrWithAReason() {
        var due = new ProcedureFacts.Police(true, TODAY, false);
        var explained = new ProcedureFacts.Police(true, TODAY, true);

        assertThat(ProcedureRules.hold(police(due, Set.of()), TODAY)).isEmpty();
        assertThat(rules(ProcedureRules.hold(police(due, Set.of()), TODAY.plusDays(1))))
                .containsExactly("R37");
        assertThat(ProcedureRules.hold(police(explained, Set.of()), TODAY.plusDays(1)))
                .isEmpty();
    }

    @Test
    void r54APetitionIsExtendedByAMonthAtMost() {
        var petition = facts(
                ProcedureKind.ADMINISTRATIVE_MEDIATION,
                ProcedureState.OPEN,
                Set.of(Circumstance.PETITION),
                TODAY,
                1,
                List.of(),
                0,
                0,
                null);

        assertThat(ClockRules.r54(petition, TODAY.plusDays(90), TODAY.plusDays(90)))
                .isEmpty();
        assertThat(rules(ClockRules.r54(petition, TODAY.plusDays(91), TODAY.plusDays(90))))
                .containsExactly("R54");
    }

    @Test
    void inEveryProcedureButPeoplesMediationEachPartyMustHaveAgreed() {
        var unasked = facts(
                ProcedureKind.PUBLIC_SECURITY_MEDIATION,
                ProcedureState.OPEN,
                Set.of(),
                TODAY,
                1,
                List.of(),
                2,
                0,
                null);

        assertThat(rules(ProcedureRules.consent(unasked))).containsExactly("R01");
        assertThat(ProcedureRules.consent(open(1, TODAY, List.of(), 2, 0))).isEmpty();
    }

    @Test
    void r13AProcedureIsNotEndedAsAgreedByHand() {
        assertThat(ProcedureRules.end(open(1, TODAY, List.of(), 0, 0), ProcedureState.AGREED))
                .isNotEmpty();
        assertThat(ProcedureRules.end(open(1, TODAY, List.of(), 0, 0), ProcedureState.FAILED))
                .isEmpty();
    }

    private static ProcedureFacts police(ProcedureFacts.Police police, Set<Circumstance> told) {
        return new ProcedureFacts(
                new ProcedureId("p"),
                ProcedureKind.PUBLIC_SECURITY_MEDIATION,
                ProcedureState.OPEN,
                told,
                TODAY,
                TODAY,
                1,
                0,
                0,
                List.of(),
                ProcedureFacts.Voices.WELL,
                0,
                0,
                null,
                0,
                0,
                0,
                police);
    }

    private static List<String> rules(List<Refusal> refusals) {
        return refusals.stream().map(refusal -> String.valueOf(refusal.rule())).toList();
    }

    private static ProcedureFacts open(
            int mediators, @Nullable LocalDate notice, List<LocalDate> sessions, int unasked, int refusals) {
        return facts(
                ProcedureKind.PEOPLES_MEDIATION,
                ProcedureState.OPEN,
                Set.of(),
                notice,
                mediators,
                sessions,
                unasked,
                refusals,
                null);
    }

    private static ProcedureFacts police(List<LocalDate> sessions, @Nullable LocalDate second) {
        return facts(
                ProcedureKind.PUBLIC_SECURITY_MEDIATION,
                ProcedureState.OPEN,
                Set.of(),
                TODAY,
                1,
                sessions,
                0,
                0,
                second);
    }

    private static ProcedureFacts with(ProcedureFacts of, ProcedureFacts.Voices voices) {
        return new ProcedureFacts(
                of.id(),
                of.kind(),
                of.state(),
                of.circumstances(),
                of.openedOn(),
                of.noticeGivenOn(),
                of.mediators(),
                of.conflicts(),
                of.objections(),
                of.sessionDays(),
                voices,
                of.unasked(),
                of.refusals(),
                of.secondDueOn(),
                of.agreements(),
                of.unsigned(),
                of.openObligations(),
                of.police());
    }

    private static ProcedureFacts facts(
            ProcedureKind kind,
            ProcedureState state,
            Set<Circumstance> circumstances,
            @Nullable LocalDate notice,
            int mediators,
            List<LocalDate> sessions,
            int unasked,
            int refusals,
            @Nullable LocalDate second) {
        return facts(kind, state, circumstances, notice, mediators, 0, sessions, unasked, refusals, second);
    }

    private static ProcedureFacts facts(
            ProcedureKind kind,
            ProcedureState state,
            Set<Circumstance> circumstances,
            @Nullable LocalDate notice,
            int mediators,
            int conflicts,
            List<LocalDate> sessions,
            int unasked,
            int refusals,
            @Nullable LocalDate second) {
        return new ProcedureFacts(
                new ProcedureId("p"),
                kind,
                state,
                circumstances,
                TODAY,
                notice,
                mediators,
                conflicts,
                0,
                sessions,
                ProcedureFacts.Voices.WELL,
                unasked,
                refusals,
                second,
                0,
                0,
                0,
                EVIDENCED);
    }
}
