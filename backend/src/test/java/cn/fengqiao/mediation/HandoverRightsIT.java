package cn.fengqiao.mediation;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.Choice;
import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.DisputeAction;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.EscalationReason;
import cn.fengqiao.dispute.EscalationRow;
import cn.fengqiao.dispute.Escalations;
import cn.fengqiao.dispute.GivenHandover;
import cn.fengqiao.dispute.HandoverConsent;
import cn.fengqiao.dispute.HandoverDesk;
import cn.fengqiao.dispute.HandoverDraft;
import cn.fengqiao.dispute.HandoverKind;
import cn.fengqiao.dispute.HandoverState;
import cn.fengqiao.dispute.Handovers;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.ViolenceDecision;
import cn.fengqiao.forms.AttachmentDraft;
import cn.fengqiao.forms.DossierPage;
import cn.fengqiao.forms.DossierSlot;
import cn.fengqiao.forms.Dossiers;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Grant;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who may do what with a dispute on its way from hand to hand. */
@GraphTest
@Import(Story.class)
class HandoverRightsIT {

    private static final String AREA = "320508";

    @Autowired
    Story story;

    @Autowired
    Handovers handovers;

    @Autowired
    HandoverDesk given;

    @Autowired
    Escalations escalations;

    @Autowired
    Dossiers dossiers;

    @BeforeEach
    void anOfficerIsOnDuty() {
        officer();
    }

    @Test
    void toWhomItIsOnlyOfferedLooksAndDoesNotWork() {
        var id = story.accepted();
        offer(id, HandoverKind.TRANSFER);

        partner();

        assertThat(story.page(id).header().id()).isEqualTo(id);
        assertThat(allowed(id)).isEmpty();
        assertThat(why(story.disputes.addNote(CommandId.fresh(), id, "先看看"))).containsExactly("refusal.not-allowed");
    }

    @Test
    void whoTookATransferHandlesPassesOnAndCloses() {
        var id = story.accepted();
        var offer = offer(id, HandoverKind.TRANSFER);
        partner();
        done(handovers.accept(CommandId.fresh(), offer, "收到"));

        assertThat(allowed(id))
                .contains(DisputeAction.HAND_OVER, DisputeAction.CLOSE, DisputeAction.GRADE_RISK)
                .doesNotContain(DisputeAction.RECORD_DECISION);
        assertThat(handovers.owners(id)).hasValueSatisfying(owners -> {
            assertThat(owners.process()).isEqualTo(name(AgencyKind.JUSTICE_OFFICE));
            assertThat(owners.substance()).isEqualTo(owners.process());
        });
        var on = done(handovers.offer(CommandId.fresh(), id, to(AgencyKind.LAW_FIRM, HandoverKind.REFER, false)));
        assertThat(story.page(id).handovers().getLast().from()).isEqualTo(name(AgencyKind.JUSTICE_OFFICE));
        done(handovers.withdraw(CommandId.fresh(), on, "改由本所办理"));
        done(story.disputes.close(CommandId.fresh(), id, Closing.TO_COURT, "当事人选择起诉"));
    }

    @Test
    void whatThePoliceDecideIsNotForWhoTookItOver() {
        var id = story.accepted();
        var offer = offer(id, HandoverKind.TRANSFER);
        partner();
        done(handovers.accept(CommandId.fresh(), offer, ""));

        assertThat(why(story.disputes.recordDecision(
                        CommandId.fresh(), id, ViolenceDecision.UNFOUNDED, story.today(), "")))
                .containsExactly("refusal.not-allowed");
    }

    @Test
    void anUnansweredOfferIsWithdrawnByItsGiverOnly() {
        var id = story.accepted();
        var offer = offer(id, HandoverKind.REFER);
        assertThat(given.given().items())
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(HandoverState.OFFERED));

        partner();
        assertThat(why(handovers.withdraw(CommandId.fresh(), offer, "不想等"))).containsExactly("refusal.not-allowed");
        officer();
        done(handovers.withdraw(CommandId.fresh(), offer, "当事人已自行和解"));

        assertThat(story.page(id).handovers().getLast().state()).isEqualTo(HandoverState.WITHDRAWN);
        assertThat(given.given().items()).isEmpty();
        assertThat(why(handovers.withdraw(CommandId.fresh(), offer, "再撤")))
                .containsExactly("refusal.handover-answered");
        partner();
        assertThat(story.pages.of(id)).isEmpty();
    }

    @Test
    void anOverrideMakesTheReceiverResponsibleAndNotTheHeadWhoDecided() {
        var id = story.accepted();
        story.graph
                .query("""
                MATCH (a:Agency {id: $agency})
                CREATE (:Account {id: 'acc-r', username: 'receiver', name: '孙所长', state: 'ACTIVE'})-[:HOLDS]->
                    (:Grant {id: 'g-r', role: 'PARTNER'})-[:IN_AGENCY]->(a)
                WITH 1 AS one MATCH (account:Account {id: 'acc-r'})
                CREATE (account)-[:BELONGS_TO]->(:Person {id: 'person-r', name: '孙所长', version: 0})
                """)
                .bind(story.agency(AgencyKind.JUSTICE_OFFICE))
                .to("agency")
                .run();
        TestActors.as(Role.STATION_HEAD, AREA, story.agency(AgencyKind.POLICE_STATION));

        done(handovers.offer(CommandId.fresh(), id, to(AgencyKind.JUSTICE_OFFICE, HandoverKind.TRANSFER, true)));

        assertThat(story.page(id).header().responsible()).isEqualTo("孙所长");
        assertThat(handovers.owners(id).orElseThrow().process()).isEqualTo(name(AgencyKind.JUSTICE_OFFICE));
    }

    @Test
    void withoutTheConsentOfThePartiesTheReasonIsOnRecord() {
        var id = story.accepted();
        var agency = story.agency(AgencyKind.JUSTICE_OFFICE);
        var draft = new HandoverDraft(HandoverKind.REFER, agency, "情况紧急", false, HandoverConsent.NOT_ASKED, " ");

        assertThat(why(handovers.offer(CommandId.fresh(), id, draft)))
                .containsExactly("consentNote refusal.handover-not-asked");
        done(handovers.offer(
                CommandId.fresh(),
                id,
                new HandoverDraft(HandoverKind.REFER, agency, "情况紧急", false, HandoverConsent.NOT_ASKED, "当事人失联")));
    }

    @Test
    void whoServesInTwoAgenciesGivesForTheOneThatIsNearestToThePlace() {
        var station = story.agency(AgencyKind.POLICE_STATION);
        var bureau = story.agency(AgencyKind.DISTRICT_BUREAU);
        TestActors.as(new Actor(
                "two",
                "two",
                "两处任职",
                "person-two",
                List.of(
                        new Grant(Role.COMMUNITY_OFFICER, bureau, "分局", List.of("3205")),
                        new Grant(Role.COMMUNITY_OFFICER, station, "派出所", List.of(AREA)))));
        var id = story.accepted();

        offer(id, HandoverKind.REFER);

        assertThat(story.page(id).handovers().getLast().fromId()).isEqualTo(station);
    }

    @Test
    void s12WhatComesBackTwiceGoesUpAndTheHeadFindsIt() {
        var id = story.accepted();
        for (var i = 0; i < 2; i++) {
            var offer = offer(id, HandoverKind.REFER);
            partner();
            done(handovers.giveBack(CommandId.fresh(), offer, "不属本所职责"));
            officer();
        }

        TestActors.as(Role.SUPERVISOR, AREA, story.agency(AgencyKind.DISTRICT_BUREAU));
        assertThat(escalations.open().items())
                .extracting(EscalationRow::dispute, EscalationRow::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(id, EscalationReason.RETURNED_TWICE));
        assertThat(story.page(id).steps()).extracting(DisputePage.Step::kind).containsOnlyOnce(StepKind.ESCALATED);

        TestActors.as(Role.STATION_HEAD, AREA, story.agency(AgencyKind.POLICE_STATION));
        done(handovers.offer(CommandId.fresh(), id, to(AgencyKind.JUSTICE_OFFICE, HandoverKind.REFER, true)));
        assertThat(escalations.open().items()).isEmpty();
    }

    @Test
    void anOfferThatIsLateAndADisputePastItsDayGoUpOnce() {
        var late = story.accepted();
        offer(late, HandoverKind.REFER);
        var overdue = story.accepted();
        done(story.disputes.gradeRisk(CommandId.fresh(), overdue, Risk.YELLOW, "邻里多次争吵"));
        story.graph.query("""
                MATCH (h:Handover {state: 'OFFERED'}) SET h.dueOn = date() - duration('P3D')
                WITH 1 AS one MATCH (d:Dispute {id: $id}) SET d.dueOn = date() - duration('P3D')
                """).bind(overdue.value()).to("id").run();

        escalations.sweep();
        escalations.sweep();

        assertThat(given.given().items())
                .filteredOn(row -> row.dispute().equals(late))
                .singleElement()
                .matches(GivenHandover::late);
        assertThat(story.page(late).steps()).extracting(DisputePage.Step::kind).containsOnlyOnce(StepKind.ESCALATED);
        assertThat(story.page(overdue).steps())
                .extracting(DisputePage.Step::kind)
                .containsOnlyOnce(StepKind.CLOCK_OVERDUE);
        TestActors.as(Role.STATION_HEAD, AREA, story.agency(AgencyKind.POLICE_STATION));
        assertThat(escalations.open().items())
                .extracting(EscalationRow::dispute, EscalationRow::reason)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(late, EscalationReason.ANSWER_LATE),
                        org.assertj.core.groups.Tuple.tuple(overdue, EscalationReason.CLOCK_OVERDUE));
    }

    @Test
    void s12APartnerSeesOnlyItsOwnPartOfTimelineAndDossier() {
        var id = story.accepted();
        var procedure = story.opened(id);
        story.ready(procedure);
        done(dossiers.attach(CommandId.fresh(), id, photo("现场照片")));
        var offer = offer(id, HandoverKind.REFER);
        partner();
        done(handovers.accept(CommandId.fresh(), offer, ""));
        done(dossiers.attach(CommandId.fresh(), id, photo("走访记录")));

        assertThat(story.page(id).steps())
                .extracting(DisputePage.Step::kind)
                .contains(StepKind.HANDOVER_ACCEPTED, StepKind.REPORTED)
                .doesNotContain(StepKind.PROCEDURE_OPENED, StepKind.MEDIATOR_ASSIGNED, StepKind.NOTICE_GIVEN);
        assertThat(titles(id)).doesNotContain("现场照片");
        officer();
        assertThat(titles(id)).contains("现场照片", "走访记录");
        TestActors.as(Role.MEDIATOR, AREA, story.agency(AgencyKind.MEDIATION_COMMITTEE));
        assertThat(story.page(id).steps())
                .extracting(DisputePage.Step::kind)
                .contains(StepKind.PROCEDURE_OPENED, StepKind.NOTICE_GIVEN);
        assertThat(titles(id)).contains("现场照片");
    }

    private List<String> titles(DisputeId id) {
        return dossiers.of(id).orElseThrow().entries().stream()
                .map(DossierPage.Entry::documents)
                .flatMap(List::stream)
                .map(document -> document.title())
                .toList();
    }

    private static AttachmentDraft photo(String title) {
        var pdf = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        return new AttachmentDraft(DossierSlot.EVIDENCE, title, pdf);
    }

    private List<DisputeAction> allowed(DisputeId id) {
        return story.page(id).actions().stream()
                .filter(choice -> choice.whyNot().isEmpty())
                .map(Choice::what)
                .toList();
    }

    private void officer() {
        TestActors.as(Role.COMMUNITY_OFFICER, AREA, story.agency(AgencyKind.POLICE_STATION));
    }

    private void partner() {
        TestActors.as(Role.PARTNER, AREA, story.agency(AgencyKind.JUSTICE_OFFICE));
    }

    private String name(AgencyKind kind) {
        return story.agencies.byId(story.agency(kind)).orElseThrow().name();
    }

    private String offer(DisputeId id, HandoverKind kind) {
        return done(handovers.offer(CommandId.fresh(), id, to(AgencyKind.JUSTICE_OFFICE, kind, false)));
    }

    private HandoverDraft to(AgencyKind receiver, HandoverKind kind, boolean override) {
        return new HandoverDraft(kind, story.agency(receiver), "适宜由其调处", override, HandoverConsent.GIVEN, "");
    }
}
