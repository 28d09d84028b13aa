package cn.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgreementChecksTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Map<String, String> SIDES = Map.of("a", "A", "b", "B", "c", "C");

    @Test
    void aClearAgreementOfAllHasNoFaults() {
        assertThat(faults(draft(false, List.of("a", "b", "c"), pay()))).isEmpty();
    }

    @Test
    void r16AnAgreementHasContentAndPartiesOfTwoSides() {
        assertThat(faults(draft("", true, List.of("a"), pay("a", "b"))))
                .contains("R16 content refusal.agreement-content", "R16 parties refusal.agreement-sides");
    }

    @Test
    void strangersAndDoublesAreNotPartiesOfAnAgreement() {
        assertThat(faults(draft(true, List.of("a", "b", "x"), pay())))
                .containsExactly("null parties refusal.agreement-strangers");
        assertThat(faults(draft(true, List.of("a", "b", "b"), pay())))
                .containsExactly("null parties refusal.agreement-strangers");
    }

    @Test
    void r17AWholeAgreementHasEveryPartyAndAPartialOneNeedNot() {
        assertThat(faults(draft(false, List.of("a", "b"), pay())))
                .containsExactly("R17 partial refusal.agreement-not-whole");
        assertThat(faults(draft(true, List.of("a", "b"), pay()))).isEmpty();
    }

    @Test
    void r24AnObligationSaysWhoWhomWhatHowMuchAndWhen() {
        assertThat(faults(with(Set.of(), Set.of("b"), 1L, TODAY)))
                .containsExactly("R24 obligations[0].debtorPartyIds refusal.obligation-who");
        assertThat(faults(with(Set.of("a"), Set.of("x"), 1L, TODAY)))
                .containsExactly("R24 obligations[0].creditorPartyIds refusal.obligation-stranger");
        assertThat(faults(with(Set.of("a"), Set.of("a"), 1L, TODAY)))
                .containsExactly("R24 obligations[0].creditorPartyIds refusal.owes-itself");
        assertThat(faults(with(Set.of("a"), Set.of("b"), null, TODAY)))
                .containsExactly("R24 obligations[0].amountFen refusal.obligation-how-much");
        assertThat(faults(with(Set.of("a"), Set.of("b"), 1L, null)))
                .containsExactly("R24 obligations[0].dueOn refusal.obligation-when");
    }

    @Test
    void amountsAreAboveZeroAndTwelveDigitsAreEnough() {
        assertThat(faults(with(Set.of("a"), Set.of("b"), 0L, TODAY)))
                .containsExactly("null obligations[0].amountFen refusal.amount");
        assertThat(faults(with(Set.of("a"), Set.of("b"), 99_999_999_999_999L, TODAY)))
                .isEmpty();
        assertThat(faults(with(Set.of("a"), Set.of("b"), 100_000_000_000_001L, TODAY)))
                .containsExactly("null obligations[0].amountFen refusal.amount");
    }

    @Test
    void nothingIsDueBeforeItWasAgreed() {
        assertThat(faults(with(Set.of("a"), Set.of("b"), 1L, TODAY.minusDays(1))))
                .containsExactly("null obligations[0].dueOn refusal.due-before-agreed");
    }

    @Test
    void r24AnAgreementInWhichNobodyOwesAnythingSaysSo() {
        var silent = new AgreementDraft(
                AgreementForm.ORAL, TODAY, true, "和好", signed("a", "b"), null, null, List.of(), AgreementTerms.NONE);
        var said = new AgreementTerms("", "", "", "", "", "", "", "", "双方互谅互让，互不追究");

        assertThat(faults(silent)).containsExactly("R24 nothingOwed refusal.agreement-nothing-owed");
        assertThat(faults(new AgreementDraft(
                        AgreementForm.ORAL, TODAY, true, "和好", signed("a", "b"), null, null, List.of(), said)))
                .isEmpty();
    }

    @Test
    void r17AWrittenAgreementBindsFromTheLastSignature() {
        var signed = List.of(new PartySignature("a", TODAY), new PartySignature("b", TODAY.plusDays(2)));

        assertThat(Effect.r17(signed, TODAY.plusDays(1), TODAY)).contains(TODAY.plusDays(2));
        assertThat(Effect.r17(signed, TODAY.plusDays(1), TODAY.plusDays(3))).contains(TODAY.plusDays(3));
        assertThat(Effect.r17(signed, null, TODAY)).isEmpty();
        assertThat(Effect.r17(signed, TODAY, null)).isEmpty();
        assertThat(Effect.r17(List.of(new PartySignature("a", null)), TODAY, TODAY))
                .isEmpty();
    }

    @Test
    void r18AnOralAgreementBindsWhenTheyAgree() {
        assertThat(Effect.r18(TODAY)).contains(TODAY);
    }

    private static List<PartySignature> signed(String... parties) {
        return Stream.of(parties).map(each -> new PartySignature(each, TODAY)).toList();
    }

    private static List<String> faults(AgreementDraft draft) {
        return new AgreementChecks(draft, SIDES, TODAY.minusDays(3), TODAY)
                .all().stream()
                        .map(each -> each.rule() + " " + each.field() + " " + each.key())
                        .toList();
    }

    private static AgreementDraft draft(boolean partial, List<String> parties, ObligationDraft obligation) {
        return draft("漏水属实", partial, parties, obligation);
    }

    private static AgreementDraft with(
            Set<String> debtors, Set<String> creditors, @Nullable Long fen, @Nullable LocalDate dueOn) {
        return draft(true, List.of("a", "b"), obligation(debtors, creditors, fen, dueOn));
    }

    private static AgreementDraft draft(
            String content, boolean partial, List<String> parties, ObligationDraft obligation) {
        return new AgreementDraft(
                AgreementForm.WRITTEN,
                TODAY,
                partial,
                content,
                parties.stream().map(each -> new PartySignature(each, TODAY)).toList(),
                TODAY,
                TODAY,
                List.of(obligation));
    }

    private static ObligationDraft pay() {
        return pay("a", "b");
    }

    private static ObligationDraft pay(String debtor, String creditor) {
        return obligation(Set.of(debtor), Set.of(creditor), 100L, TODAY.plusDays(7));
    }

    private static ObligationDraft obligation(
            Set<String> debtors, Set<String> creditors, @Nullable Long fen, @Nullable LocalDate dueOn) {
        return new ObligationDraft(ObligationKind.PAY, debtors, creditors, "赔偿", fen, dueOn, "", ObligationWay.CASH);
    }
}
