package cn.fengqiao.mediation;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.HandoverConsent;
import cn.fengqiao.dispute.HandoverDraft;
import cn.fengqiao.dispute.HandoverKind;
import cn.fengqiao.dispute.HandoverState;
import cn.fengqiao.dispute.Handovers;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.ViolenceDecision;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GraphTest
@Import(Story.class)
class HandoverIT {

    private static final String AREA = "320508";

    @Autowired
    Story story;

    @Autowired
    Handovers handovers;

    @Autowired
    Desk desk;

    @Autowired
    Clocks clocks;

    @Autowired
    Disclosures disclosures;

    @Autowired
    Confirmations confirmations;

    @BeforeEach
    void anOfficerIsOnDuty() {
        officer();
    }

    @Test
    void aPartnerFindsWhatWasOfferedTakesItAndSeesOnlyTheOwnPart() {
        var id = story.accepted();
        done(story.disputes.gradeRisk(CommandId.fresh(), id, Risk.ORANGE, "扬言报复"));
        var offer = offer(id, HandoverKind.REFER);

        partner();
        assertThat(desk.today().handedToMe()).extracting(DeskItem::dispute).containsExactly(id);
        done(handovers.accept(CommandId.fresh(), offer, "收到"));

        assertThat(desk.today().handedToMe()).isEmpty();
        assertThat(story.page(id).handovers()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(HandoverState.ACCEPTED);
            assertThat(row.dueOn()).isNull();
        });
        assertThat(story.page(id).steps())
                .extracting(DisputePage.Step::kind)
                .contains(StepKind.HANDOVER_ACCEPTED)
                .doesNotContain(StepKind.RISK_GRADED);
        assertThat(why(handovers.giveBack(CommandId.fresh(), offer, "不属于本单位")))
                .containsExactly("refusal.handover-answered");
    }

    @Test
    void whoWasNotAskedCannotAnswer() {
        var offer = offer(story.accepted(), HandoverKind.REFER);

        TestActors.as(Role.PARTNER, AREA, story.agency(AgencyKind.LAW_FIRM));

        assertThat(why(handovers.accept(CommandId.fresh(), offer, ""))).containsExactly("refusal.not-found");
    }

    @Test
    void afterTwoReturnsAHeadDecides() {
        var id = story.accepted();
        for (var i = 0; i < 2; i++) {
            var offer = offer(id, HandoverKind.REFER);
            partner();
            done(handovers.giveBack(CommandId.fresh(), offer, "材料不齐"));
            officer();
        }

        assertThat(why(handovers.offer(CommandId.fresh(), id, draft(HandoverKind.REFER, false))))
                .containsExactly("S12 refusal.handover-ping-pong");
        TestActors.as(Role.STATION_HEAD, AREA, story.agency(AgencyKind.POLICE_STATION));
        done(handovers.offer(CommandId.fresh(), id, draft(HandoverKind.JOINT, true)));
        assertThat(story.page(id).handovers().getLast().state()).isEqualTo(HandoverState.ACCEPTED);
    }

    @Test
    void aSecondOfferWaitsForTheAnswerToTheFirst() {
        var id = story.accepted();
        offer(id, HandoverKind.REFER);

        assertThat(why(handovers.offer(CommandId.fresh(), id, draft(HandoverKind.REFER, false))))
                .containsExactly("S12 refusal.handover-open");
    }

    @Test
    void whoSeesOnlyTheOwnPartIsNotToldOfAPenalty() {
        var id = done(story.intake.register(
                        CommandId.fresh(), story.report("P01", true, Story.person("A", "甲"), Story.person("B", "乙"))))
                .id();
        done(story.disputes.accept(CommandId.fresh(), id));
        done(story.disputes.recordDecision(CommandId.fresh(), id, ViolenceDecision.PENALTY, story.today(), "行罚决1号"));
        offer(id, HandoverKind.JOINT);
        assertThat(story.page(id).header().violenceDecision()).isEqualTo(ViolenceDecision.PENALTY);

        partner();

        assertThat(story.page(id).header().violenceDecision()).isNull();
        assertThat(story.page(id).steps())
                .extracting(DisputePage.Step::kind)
                .doesNotContain(StepKind.DECISION_RECORDED);
    }

    @Test
    void r12ARedGradeIsActedOnTheSameDay() {
        var id = story.accepted();

        done(story.disputes.gradeRisk(CommandId.fresh(), id, Risk.RED, "持械"));

        assertThat(story.page(id).header().dueOn()).isEqualTo(story.today());
        assertThat(story.page(id).header().riskUntil()).isEqualTo(story.today().plusDays(7));
    }

    @Test
    void r44NothingGoesOnUntilEveryPartyWantsTheMediatorAllTheSame() {
        var id = story.accepted();
        var procedure = story.opened(id);
        story.ready(procedure);
        done(disclosures.disclose(CommandId.fresh(), procedure, "mediator-1", "与申请人系表亲"));

        assertThat(why(story.mediations.hold(CommandId.fresh(), procedure, story.session())))
                .containsExactly("R44 refusal.not-waived");
        done(disclosures.waive(CommandId.fresh(), procedure, "mediator-1", "三方当面表示同意"));
        done(story.mediations.hold(CommandId.fresh(), procedure, story.session()));
    }

    @Test
    void theClockIsExtendedByAllAndStandsStillForAnAppraisal() {
        var id = story.accepted();
        var procedure = story.opened(id);
        var until = story.today().plusDays(60);

        done(clocks.extend(CommandId.fresh(), procedure, until, true, "当事人在外地"));
        assertThat(story.page(id).header().dueOn()).isEqualTo(until);
        assertThat(why(clocks.suspend(CommandId.fresh(), procedure, "伤情鉴定")))
                .containsExactly("R37 refusal.clock-no-appraisal");
    }

    @Test
    void r37AnAppraisalGivesTheRestOfTheClockBack() {
        var id = story.accepted();
        var procedure = story.opened(
                id,
                ProcedureKind.PUBLIC_SECURITY_MEDIATION,
                AgencyKind.POLICE_STATION,
                Circumstance.CIVIL_CAUSE,
                Circumstance.LIGHT,
                Circumstance.ACQUAINTED);
        var due = story.page(id).header().dueOn();

        done(clocks.suspend(CommandId.fresh(), procedure, "伤情鉴定"));
        assertThat(story.page(id).header().dueOn()).isNull();
        done(clocks.resume(CommandId.fresh(), procedure, "鉴定为轻微伤"));
        assertThat(story.page(id).header().dueOn()).isEqualTo(due);
    }

    @Test
    void r21AnAgreementIsConfirmedOnJointApplication() {
        var id = story.accepted();
        var agreement = done(story.agreements.record(CommandId.fresh(), story.inSession(id), story.whole(id, 30_000)));
        var court = confirmations.courts(id).getFirst().id();

        assertThat(why(confirmations.apply(CommandId.fresh(), agreement, court, story.today(), false)))
                .containsExactly("R21 refusal.confirmation-jointly");
        done(confirmations.apply(CommandId.fresh(), agreement, court, story.today(), true));
        assertThat(why(confirmations.apply(CommandId.fresh(), agreement, court, story.today(), true)))
                .containsExactly("R21 refusal.confirmation-applied");
        done(confirmations.decide(
                CommandId.fresh(), agreement, ConfirmationResult.CONFIRMED, story.today(), "（2026）苏0508民特1号"));

        var shown =
                story.page(id).procedures().getFirst().agreements().getFirst().confirmation();
        assertThat(shown.result()).isEqualTo(ConfirmationResult.CONFIRMED);
        assertThat(shown.lastDay()).isEqualTo(story.today().plusDays(30));
        assertThat(shown.court()).isNotEmpty();
    }

    private void officer() {
        TestActors.as(Role.COMMUNITY_OFFICER, AREA, story.agency(AgencyKind.POLICE_STATION));
    }

    private void partner() {
        TestActors.as(Role.PARTNER, AREA, story.agency(AgencyKind.JUSTICE_OFFICE));
    }

    private String offer(DisputeId id, HandoverKind kind) {
        return done(handovers.offer(CommandId.fresh(), id, draft(kind, false)));
    }

    private HandoverDraft draft(HandoverKind kind, boolean override) {
        return new HandoverDraft(
                kind, story.agency(AgencyKind.JUSTICE_OFFICE), "适宜由司法所调处", override, HandoverConsent.GIVEN, "");
    }
}
