package cn.fengqiao.mediation;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is owed by several, in instalments, with a guarantor; and what happens when it is not paid. */
@GraphTest
@Import(Story.class)
class ObligationsIT {

    @Autowired
    Story story;

    @Autowired
    Reminders reminders;

    @Autowired
    Desk desk;

    @Autowired
    AgreementReviews reviews;

    private DisputeId id = new DisputeId("none");

    @BeforeEach
    void aDispute() {
        TestActors.asOfficer();
        id = story.accepted();
    }

    @Test
    void r24SharesGuarantorAndTermsAreKeptAsTheyWereAgreed() {
        var terms = new AgreementTerms("漏水", "赔多少", "各半", "逾期加付", "各付各的", "汉语", "", "", "");
        record(terms, owed(Liability.SEVERAL, 101L, Map.of(party(1), 60L, party(2), 41L), Set.of(), story.today()));

        var agreement = agreement();
        var one = agreement.obligations().getFirst();

        assertThat(agreement.terms()).isEqualTo(terms);
        assertThat(one.liability()).isEqualTo(Liability.SEVERAL);
        assertThat(one.sharesFen()).isEqualTo(Map.of(party(1), 60L, party(2), 41L));
        assertThat(reviews.of(story.page(id)).get(agreement.id()))
                .extracting(each -> each.what().key())
                .contains("review.party.phone")
                .doesNotContain("review.points", "review.breach");
    }

    @Test
    void r24SharesThatMissAFenAreRefusedWithTheirField() {
        var draft = draft(
                AgreementTerms.NONE,
                owed(Liability.SEVERAL, 100L, Map.of(party(1), 60L, party(2), 41L), Set.of(), story.today()));

        assertThat(why(story.agreements.record(CommandId.fresh(), story.inSession(id), draft)))
                .containsExactly("R24 obligations[0].sharesFen refusal.shares-do-not-add-up");
    }

    @Test
    void aGuarantorStandsBesideTheDebtor() {
        var owed = new ObligationDraft(
                ObligationKind.PAY,
                Set.of(party(1)),
                Set.of(party(0)),
                "赔偿",
                100L,
                story.today(),
                "",
                ObligationWay.CASH,
                Liability.JOINT,
                Map.of(),
                Set.of(party(2)),
                "");
        record(AgreementTerms.NONE, owed);

        assertThat(agreement().obligations().getFirst().guarantors()).containsExactly(party(2));
    }

    @Test
    void evidenceIsAPaperOfTheDossierAndOfThisOneOnly() {
        record(AgreementTerms.NONE, owed(Liability.JOINT, 100L, Map.of(), Set.of(), story.today()));
        story.graph
                .query("MATCH (d:Dispute {id: $id}) CREATE (d)-[:HAS_DOCUMENT]->(:Document {id: 'here', title: '收条'}) "
                        + "CREATE (:Document {id: 'elsewhere', title: '别处'})")
                .bind(id.value())
                .to("id")
                .run();
        var one = agreement().obligations().getFirst().id();

        assertThat(why(story.agreements.perform(
                        CommandId.fresh(), one, new PerformanceDraft(story.today(), 40L, "", "elsewhere"))))
                .containsExactly("documentId refusal.evidence-not-in-dossier");
        done(story.agreements.perform(CommandId.fresh(), one, new PerformanceDraft(story.today(), 40L, "", "here")));

        assertThat(agreement().obligations().getFirst().performances())
                .extracting(DisputePage.Performance::paper)
                .containsExactly("收条");
        story.graph.query("MATCH (n:Document) DETACH DELETE n").run();
    }

    @Test
    void r19WhatFallsDueWithinTheWeekIsRemindedOfAndTomorrowIsUrgent() {
        record(
                AgreementTerms.NONE,
                owed(Liability.JOINT, 100L, Map.of(), Set.of(), story.today().plusDays(1)),
                owed(Liability.JOINT, 200L, Map.of(), Set.of(), story.today().plusDays(1)),
                owed(Liability.JOINT, 400L, Map.of(), Set.of(), story.today().plusDays(7)),
                owed(Liability.JOINT, 800L, Map.of(), Set.of(), story.today().plusDays(8)));

        assertThat(reminders.soon())
                .extracting(each -> each.obligations() + " " + each.sumFen() + " " + each.urgent())
                .containsExactly("2 300 true", "1 400 false");
    }

    @Test
    void r19WhatIsOwedInAClosedDisputeIsNotLost() {
        record(
                AgreementTerms.NONE,
                owed(Liability.JOINT, 100L, Map.of(), Set.of(), story.today()),
                owed(Liability.JOINT, 100L, Map.of(), Set.of(), story.today().plusDays(3)));
        done(story.disputes.tellOtherWays(CommandId.fresh(), id, "可以起诉"));
        done(story.disputes.close(CommandId.fresh(), id, Closing.TO_COURT, "起诉"));

        assertThat(desk.today().dueToday()).extracting(DeskItem::reason).contains(DeskReason.OBLIGATION);
        assertThat(reminders.soon())
                .singleElement()
                .satisfies(each -> assertThat(each.closed()).isTrue());
    }

    @Test
    void r19ADebtorWithManyDefaultsIsSeenWithAllOfThem() {
        record(
                AgreementTerms.NONE,
                owed(Liability.SEVERAL, 100L, Map.of(party(1), 60L, party(2), 40L), Set.of(), story.today()),
                owed(Liability.SEVERAL, 100L, Map.of(party(1), 60L, party(2), 40L), Set.of(), story.today()),
                owed(Liability.JOINT, 50L, Map.of(), Set.of(), story.today().plusDays(30)));
        late();

        var debtors = Defaults.of(story.page(id)).getFirst().debtors();

        assertThat(debtors)
                .extracting(each -> each.overdue() + "/" + each.owed() + " " + each.overdueFen())
                .containsExactlyInAnyOrder("2/3 120", "2/3 80");
    }

    @Test
    void r20AndR21ADefaultOpensConfirmationInTimeCourtAndMediationAgain() {
        record(AgreementTerms.NONE, owed(Liability.JOINT, 100L, Map.of(), Set.of(), story.today()));
        assertThat(Defaults.of(story.page(id))).isEmpty();
        late();

        assertThat(ways()).containsExactly("R19 URGE", "R21 CONFIRMATION", "R20 COURT", "R01 MEDIATE_AGAIN");

        set(
                "MATCH (g:Agreement) SET g.signedOn = date() - duration('P40D'), g.effectiveOn = date() - duration('P40D')");
        assertThat(ways()).doesNotContain("R21 CONFIRMATION");
    }

    @Test
    void r21WhatACourtConfirmedIsEnforced() {
        record(AgreementTerms.NONE, owed(Liability.JOINT, 100L, Map.of(), Set.of(), story.today()));
        late();
        set("MATCH (g:Agreement) SET g.confirmationAppliedOn = date(), g.confirmationResult = 'CONFIRMED'");

        assertThat(ways()).contains("R21 ENFORCEMENT").doesNotContain("R21 CONFIRMATION");
    }

    @Test
    void r52UnpaidWagesOpenAPaymentOrder() {
        record(AgreementTerms.NONE, owed(Liability.JOINT, 100L, Map.of(), Set.of(), story.today()));
        late();
        assertThat(ways()).doesNotContain("R52 PAYMENT_ORDER");

        set("MATCH (d:Dispute)-[r:OF_TYPE]->() DELETE r WITH d MATCH (t:DisputeType {code: 'P04', list: 'POLICE'}) "
                + "SET d.typeCode = 'P04' CREATE (d)-[:OF_TYPE]->(t)");
        assertThat(ways()).contains("R52 PAYMENT_ORDER");
    }

    @Test
    void r39ADefaultUnderPublicSecurityMediationOpensThePenaltyProcedureAndNoConfirmation() {
        record(AgreementTerms.NONE, owed(Liability.JOINT, 100L, Map.of(), Set.of(), story.today()));
        late();
        set("MATCH (p:Procedure) SET p.kind = 'PUBLIC_SECURITY_MEDIATION'");

        assertThat(ways()).contains("R39 PENALTY", "R20 COURT").doesNotContain("R21 CONFIRMATION");
    }

    private List<String> ways() {
        return Defaults.of(story.page(id)).getFirst().ways().stream()
                .map(each -> each.rule() + " " + each.way())
                .toList();
    }

    /** As if the days had passed. */
    private void late() {
        set("MATCH (o:Obligation) WHERE o.dueOn = date($today) SET o.dueOn = date($today) - duration('P5D') "
                + "WITH o MATCH (g:Agreement)-[:REQUIRES]->(o) SET g.signedOn = date($today) - duration('P9D')");
    }

    private void set(String cypher) {
        story.graph.query(cypher).bind(story.today().toString()).to("today").run();
    }

    private void record(AgreementTerms terms, ObligationDraft... owed) {
        done(story.agreements.record(CommandId.fresh(), story.inSession(id), draft(terms, owed)));
    }

    private AgreementDraft draft(AgreementTerms terms, ObligationDraft... owed) {
        var whole = story.whole(id, 1);
        return new AgreementDraft(
                whole.form(),
                whole.agreedOn(),
                false,
                whole.content(),
                whole.parties(),
                whole.mediatorSignedOn(),
                whole.sealedOn(),
                List.of(owed),
                terms);
    }

    private ObligationDraft owed(
            Liability liability, long fen, Map<String, Long> shares, Set<String> guarantors, LocalDate dueOn) {
        return new ObligationDraft(
                ObligationKind.PAY,
                Set.of(party(1), party(2)),
                Set.of(party(0)),
                "赔偿",
                fen,
                dueOn,
                "",
                ObligationWay.CASH,
                liability,
                shares,
                guarantors,
                "");
    }

    private String party(int index) {
        return story.page(id).parties().get(index).id();
    }

    private DisputePage.Agreement agreement() {
        return story.page(id).procedures().getFirst().agreements().getFirst();
    }
}
