package cn.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgreementReviewTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final AgreementTerms ALL = new AgreementTerms("漏水", "赔多少", "李四负责", "逾期加付", "各付各的", "汉语", "", "", "");

    @Test
    void aCompleteAgreementHasNothingToBeSaid() {
        assertThat(said(draft("赔偿", ALL, pay("装修损失", TODAY, "", ObligationWay.CASH)), known("a"), known("b")))
                .isEmpty();
    }

    @Test
    void r16EveryPartyIsNamedCompletely() {
        var nobody = new PartyIdentity("a", "张*", true, false, false, false, false, false, false);
        var firm = new PartyIdentity("b", "某公司", false, false, false, false, true, true, false);

        assertThat(said(draft("赔偿", ALL, pay("装修损失", TODAY, "", ObligationWay.CASH)), nobody, firm))
                .containsExactly(
                        "UNCLEAR R16 review.party.sex",
                        "UNCLEAR R16 review.party.age",
                        "UNCLEAR R16 review.party.id-number",
                        "UNCLEAR R16 review.party.credit-code",
                        "UNCLEAR R16 review.party.representative",
                        "UNCLEAR R16 review.party.address",
                        "UNCLEAR R16 review.party.phone");
    }

    @Test
    void r16PartiesThatDoNotTakePartAreNotAsked() {
        var stranger = new PartyIdentity("z", "王五", true, false, false, false, false, false, false);

        assertThat(said(draft("赔偿", ALL, pay("装修损失", TODAY, "", ObligationWay.CASH)), known("a"), stranger))
                .isEmpty();
    }

    @Test
    void r16PointsResponsibilityBreachCostsAndLanguageAreNamed() {
        assertThat(said(draft("赔偿", AgreementTerms.NONE, pay("装修损失", TODAY, "", ObligationWay.CASH))))
                .containsExactly(
                        "UNCLEAR R16 review.points",
                        "UNCLEAR R16 review.responsibility",
                        "UNCLEAR R24 review.breach",
                        "UNCLEAR R16 review.costs",
                        "UNCLEAR R16 review.language");
    }

    @Test
    void r24AnObligationSaysWhatForHowAndUntilWhen() {
        assertThat(said(draft("赔偿", ALL, pay("", null, "有钱时尽快付", ObligationWay.OTHER))))
                .containsExactly(
                        "UNCLEAR R24 review.obligation.what",
                        "UNCLEAR R24 review.obligation.how",
                        "UNCLEAR R24 review.obligation.no-last-day",
                        "UNCLEAR R24 review.obligation.vague");
    }

    @Test
    void r23WhatNoCourtConfirmsIsToldApartFromWhatTheLawForbids() {
        assertThat(said(draft("双方离婚，赌债一笔勾销", ALL, pay("折价款", TODAY, "", ObligationWay.CASH))))
                .containsExactly(
                        "NOT_CONFIRMABLE R23 mediation.advice.not-confirmed",
                        "FORBIDDEN R24 mediation.advice.doubtful");
    }

    @Test
    void r23APublicSecurityAgreementIsNotConfirmedAndR25AnOralOneHardly() {
        var draft = draft("赔偿", ALL, pay("医药费", TODAY, "", ObligationWay.CASH));
        var oral = new AgreementDraft(
                AgreementForm.ORAL, TODAY, false, "赔偿", draft.parties(), null, null, draft.obligations(), ALL);

        assertThat(said(draft, ProcedureKind.PUBLIC_SECURITY_MEDIATION, false))
                .containsExactly("NOT_CONFIRMABLE R23 review.public-security");
        assertThat(said(oral, ProcedureKind.PEOPLES_MEDIATION, false))
                .containsExactly("NOT_CONFIRMABLE R25 review.oral");
    }

    @Test
    void r30OnSiteEverythingIsPerformedAtOnceAndTheRecordingNamed() {
        var later = draft("赔偿", ALL, pay("医药费", TODAY.plusDays(1), "", ObligationWay.CASH));

        assertThat(said(later, ProcedureKind.PUBLIC_SECURITY_MEDIATION, true))
                .contains("FORBIDDEN R30 review.on-site.later", "UNCLEAR R30 review.on-site.video");
    }

    @Test
    void everyFindingHasARemedy() {
        var findings = new AgreementReview(
                        draft("离婚", AgreementTerms.NONE, pay("", null, "尽快", ObligationWay.OTHER)),
                        ProcedureKind.PUBLIC_SECURITY_MEDIATION,
                        true,
                        List.of())
                .findings();

        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(
                        each -> assertThat(each.remedy()).isEqualTo(each.what().key() + ".do"));
    }

    private static List<String> said(AgreementDraft draft, PartyIdentity... parties) {
        return said(new AgreementReview(draft, ProcedureKind.PEOPLES_MEDIATION, false, List.of(parties)));
    }

    private static List<String> said(AgreementDraft draft, ProcedureKind kind, boolean onSite) {
        return said(new AgreementReview(draft, kind, onSite, List.of()));
    }

    private static List<String> said(AgreementReview review) {
        return review.findings().stream()
                .map(each -> each.matter() + " " + each.what().rule() + " "
                        + each.what().key())
                .toList();
    }

    private static PartyIdentity known(String id) {
        return new PartyIdentity(id, "张三", true, true, true, true, true, true, false);
    }

    private static AgreementDraft draft(String content, AgreementTerms terms, ObligationDraft owed) {
        return new AgreementDraft(
                AgreementForm.WRITTEN,
                TODAY,
                false,
                content,
                List.of(new PartySignature("a", TODAY), new PartySignature("b", TODAY)),
                TODAY,
                TODAY,
                List.of(owed),
                terms);
    }

    private static ObligationDraft pay(String content, @Nullable LocalDate dueOn, String condition, ObligationWay way) {
        return new ObligationDraft(ObligationKind.PAY, Set.of("a"), Set.of("b"), content, 100L, dueOn, condition, way);
    }
}
