package cn.fengqiao.mediation;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.person;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.aftercare.FollowUpKind;
import cn.fengqiao.aftercare.FollowUps;
import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.DisputeState;
import cn.fengqiao.dispute.EscalationReason;
import cn.fengqiao.dispute.EscalationRow;
import cn.fengqiao.dispute.Escalations;
import cn.fengqiao.dispute.HandoverConsent;
import cn.fengqiao.dispute.HandoverDraft;
import cn.fengqiao.dispute.HandoverKind;
import cn.fengqiao.dispute.Handovers;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.ViolenceDecision;
import cn.fengqiao.joint.CaseLeadDraft;
import cn.fengqiao.joint.JointWorks;
import cn.fengqiao.joint.TaskKind;
import cn.fengqiao.joint.TaskRow;
import cn.fengqiao.joint.Tasks;
import cn.fengqiao.policecase.AppraisalKind;
import cn.fengqiao.policecase.CaseDraft;
import cn.fengqiao.policecase.DecisionDraft;
import cn.fengqiao.policecase.PoliceCaseKind;
import cn.fengqiao.policecase.PoliceCaseState;
import cn.fengqiao.policecase.PoliceCases;
import cn.fengqiao.protection.OrderDraft;
import cn.fengqiao.protection.OrderState;
import cn.fengqiao.protection.Protections;
import cn.fengqiao.protection.ReportDraft;
import cn.fengqiao.protection.ReportGround;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whole disputes, each from the first word to the last through the services that people use. */
@GraphTest
@Import(Story.class)
class StoriesIT {

    @Autowired
    Story story;

    @Autowired
    Handovers handovers;

    @Autowired
    Escalations escalations;

    @Autowired
    JointWorks joint;

    @Autowired
    Tasks tasks;

    @Autowired
    PoliceCases cases;

    @Autowired
    Protections protections;

    @Autowired
    FollowUps followUps;

    @Autowired
    Grounds grounds;

    @Autowired
    Confirmations confirmations;

    @BeforeEach
    void anOfficerIsOnDuty() {
        officer();
    }

    @Test
    void aCallAboutViolenceAtHomeIsReportedDecidedProtectedAndVisitedBeforeItIsClosed() {
        var id = registered("P01", true);
        done(story.disputes.gradeRisk(CommandId.fresh(), id, Risk.RED, "持棍威胁，妻子受伤"));
        var report = tasks.waiting().items().getFirst();
        assertThat(report.kind()).isEqualTo(TaskKind.RISK_REPORT);
        done(tasks.done(CommandId.fresh(), report.id(), "已报分局，现场已控制"));

        done(story.disputes.tellOtherWays(CommandId.fresh(), id, "可以申请人身安全保护令、起诉离婚"));
        assertThat(why(story.disputes.close(CommandId.fresh(), id, Closing.WITHDRAWN, "当事人不愿追究")))
                .containsExactly("S4 refusal.violence-undecided");

        var victim = story.page(id).parties().getFirst().id();
        done(protections.demandReport(CommandId.fresh(), id, ReportGround.MINOR, "孩子在场"));
        done(protections.report(
                CommandId.fresh(),
                id,
                new ReportDraft(ReportGround.MINOR, victim, "平江小学", "平江派出所", story.clock.instant(), "孩子目睹")));
        done(protections.apply(
                CommandId.fresh(),
                id,
                new OrderDraft(victim, "公安机关", story.agency(AgencyKind.COURT), true, story.clock.instant())));
        assertThat(tasks.waiting().items()).extracting(TaskRow::kind).containsExactly(TaskKind.PROTECTION_ORDER);
        var order = protections.of(id).orElseThrow().orders().getFirst();
        assertThat(order.expectedBy()).isEqualTo(order.appliedAt().plusSeconds(24 * 3600));
        assertThat(why(protections.decide(
                        CommandId.fresh(),
                        order.id(),
                        true,
                        story.today(),
                        story.today().plusMonths(7))))
                .containsExactly("S3 validUntil refusal.order-valid");
        done(protections.decide(
                CommandId.fresh(),
                order.id(),
                true,
                story.today(),
                story.today().plusMonths(6)));
        assertThat(protections.of(id).orElseThrow().orders().getFirst().state()).isEqualTo(OrderState.GRANTED);
        assertThat(tasks.waiting().items()).isEmpty();

        done(story.disputes.recordDecision(CommandId.fresh(), id, ViolenceDecision.WARNING, story.today(), "告诫1号"));
        done(story.disputes.close(CommandId.fresh(), id, Closing.WITHDRAWN, "已出具告诫书，当事人另行起诉"));
        assertThat(followUps.of(id)).hasSize(8).allMatch(row -> row.kind() == FollowUpKind.VIOLENCE);
    }

    @Test
    void mediationByThePoliceFailsTwiceAndGoesToThePenalty() {
        var id = registered("P02", false);
        var caseId = done(cases.file(
                CommandId.fresh(), id, new CaseDraft("苏公平江受案字〔2026〕1号", PoliceCaseKind.BLOWS, story.today())));
        assertThat(cases.of(id).getFirst().dueOn()).isEqualTo(story.today().plusDays(30));
        var procedure = police(id);
        assertThat(cases.of(id).getFirst().dueOn())
                .as("R40: rests while it is mediated")
                .isNull();
        story.ready(procedure);
        allAgree(id, procedure);

        assertThat(why(story.mediations.hold(CommandId.fresh(), procedure, story.session())))
                .containsExactly("R32 refusal.no-evidence");
        done(grounds.withoutEvidence(CommandId.fresh(), procedure, "双方陈述一致，伤情轻微，有现场录像"));
        done(story.mediations.hold(CommandId.fresh(), procedure, story.session()));
        done(story.mediations.hold(CommandId.fresh(), procedure, story.session()));
        assertThat(why(story.mediations.hold(CommandId.fresh(), procedure, story.session())))
                .containsExactly("R36 refusal.third-session");
        assertThat(why(cases.decide(CommandId.fresh(), caseId, decision(PoliceCaseState.PENALTY))))
                .containsExactly("R39 refusal.police-mediating");

        done(story.mediations.end(
                CommandId.fresh(), procedure, new EndDraft(ProcedureState.FAILED, "赔偿数额差距过大", "可以向法院起诉")));
        assertThat(cases.of(id).getFirst().clockFrom()).as("R40").isEqualTo(story.today());
        assertThat(why(cases.decide(CommandId.fresh(), caseId, decision(PoliceCaseState.MEDIATED))))
                .containsExactly("R39 refusal.police-not-agreed");
        done(cases.appraise(CommandId.fresh(), caseId, AppraisalKind.INJURY, story.today()));
        assertThat(cases.of(id).getFirst().dueOn()).as("R42: appraisal").isNull();
        done(cases.appraised(CommandId.fresh(), caseId, "轻微伤"));
        done(cases.extend(CommandId.fresh(), caseId, "苏州市公安局姑苏分局"));
        assertThat(cases.of(id).getFirst().dueOn()).isEqualTo(story.today().plusDays(60));
        done(cases.decide(CommandId.fresh(), caseId, decision(PoliceCaseState.PENALTY)));
        done(story.disputes.close(CommandId.fresh(), id, Closing.TO_PENALTY, "进入处罚程序，民事赔偿可以起诉"));

        assertThat(kinds(id)).contains(StepKind.POLICE_CASE_DECIDED, StepKind.CLOSED);
        TestActors.as(Role.MEDIATOR, TestActors.AREA, story.agency(AgencyKind.POLICE_STATION));
        assertThat(cases.of(id)).as("section 7").isEmpty();
        assertThat(kinds(id)).doesNotContain(StepKind.POLICE_CASE_FILED, StepKind.POLICE_CASE_DECIDED);
    }

    @Test
    void r41WhatACommitteeSettledAndWasPerformedEndsThePoliceCase() {
        var id = story.accepted();
        var caseId = done(cases.file(
                CommandId.fresh(), id, new CaseDraft("苏公平江受案字〔2026〕2号", PoliceCaseKind.DAMAGE, story.today())));
        done(story.agreements.record(CommandId.fresh(), story.inSession(id), story.whole(id, 30_000)));
        var parties =
                story.page(id).parties().stream().map(DisputePage.Party::id).toList();

        var onlyOne = new DecisionDraft(
                PoliceCaseState.SETTLED, story.today(), "", "所长", story.today(), Set.of(parties.getFirst()));
        assertThat(why(cases.decide(CommandId.fresh(), caseId, onlyOne)))
                .containsExactly("R41 refusal.police-civil-owed", "R41 refusal.police-not-applied");
        for (var owed : story.obligations(id)) {
            done(story.agreements.perform(
                    CommandId.fresh(), owed.id(), new PerformanceDraft(story.today(), owed.amountFen(), "收条")));
        }
        done(cases.decide(
                CommandId.fresh(),
                caseId,
                new DecisionDraft(
                        PoliceCaseState.SETTLED, story.today(), "", "所长", story.today(), Set.copyOf(parties))));

        assertThat(cases.of(id).getFirst().state()).isEqualTo(PoliceCaseState.SETTLED);
    }

    @Test
    void aCourtDelegatesBeforeFilingAndTheAgreementIsConfirmed() {
        var id = story.accepted();
        var committee = AgencyKind.COURT;
        var procedure = story.opened(id, ProcedureKind.JUDICIAL_MEDIATION, committee, Circumstance.COURT_INVITED);
        assertThat(story.page(id).header().dueOn()).isEqualTo(story.today().plusDays(30));
        story.ready(procedure);
        allAgree(id, procedure);
        done(story.mediations.hold(CommandId.fresh(), procedure, story.session()));
        var agreement = done(story.agreements.record(CommandId.fresh(), procedure, story.whole(id, 50_000)));

        var court = confirmations.courts(id).getFirst().id();
        done(confirmations.apply(CommandId.fresh(), agreement, court, story.today(), true));
        done(confirmations.decide(
                CommandId.fresh(), agreement, ConfirmationResult.CONFIRMED, story.today(), "（2026）苏0508民特2号"));
        for (var owed : story.obligations(id)) {
            done(story.agreements.perform(
                    CommandId.fresh(), owed.id(), new PerformanceDraft(story.today(), owed.amountFen(), "收条")));
        }
        done(story.disputes.close(CommandId.fresh(), id, Closing.PERFORMED, "全部履行"));

        assertThat(story.page(id).header().state()).isEqualTo(DisputeState.CLOSED);
    }

    @Test
    void aHandoverRefusedTwiceGoesUpAndTheHeadDecides() {
        var id = story.accepted();
        for (var reason : List.of("不属本所职责", "材料仍不齐")) {
            var offer = done(handovers.offer(CommandId.fresh(), id, handover(false)));
            TestActors.as(Role.PARTNER, TestActors.AREA, story.agency(AgencyKind.JUSTICE_OFFICE));
            done(handovers.giveBack(CommandId.fresh(), offer, reason));
            officer();
        }
        assertThat(why(handovers.offer(CommandId.fresh(), id, handover(false))))
                .containsExactly("S12 refusal.handover-ping-pong");

        head();
        assertThat(escalations.open().items())
                .extracting(EscalationRow::reason)
                .containsExactly(EscalationReason.RETURNED_TWICE);
        done(joint.takeUp(
                CommandId.fresh(),
                id,
                new CaseLeadDraft(
                        "周所长",
                        story.agency(AgencyKind.POLICE_STATION),
                        story.today().plusDays(20),
                        5,
                        "两次退回")));
        done(handovers.offer(CommandId.fresh(), id, handover(true)));
        assertThat(escalations.open().items()).isEmpty();

        TestActors.as(Role.PARTNER, TestActors.AREA, story.agency(AgencyKind.JUSTICE_OFFICE));
        assertThat(handovers.owners(id).orElseThrow().process())
                .isEqualTo(story.agencies
                        .byId(story.agency(AgencyKind.JUSTICE_OFFICE))
                        .orElseThrow()
                        .name());
        done(story.disputes.close(CommandId.fresh(), id, Closing.SETTLED_OUTSIDE, "已自行和解"));
        assertThat(joint.of(id).orElseThrow().leads()).allMatch(lead -> lead.endedOn() != null);
    }

    private ProcedureId police(DisputeId id) {
        return story.opened(
                id,
                ProcedureKind.PUBLIC_SECURITY_MEDIATION,
                AgencyKind.POLICE_STATION,
                Circumstance.CIVIL_CAUSE,
                Circumstance.LIGHT,
                Circumstance.ACQUAINTED);
    }

    private void allAgree(DisputeId id, ProcedureId procedure) {
        story.page(id)
                .parties()
                .forEach(party ->
                        done(story.mediations.recordConsent(CommandId.fresh(), procedure, party.id(), true, "当面")));
    }

    private DisputeId registered(String type, boolean violence) {
        var draft = story.report(type, violence, person("A", "甲某"), person("B", "乙某"));
        var id = done(story.intake.register(CommandId.fresh(), draft)).id();
        done(story.disputes.accept(CommandId.fresh(), id));
        return id;
    }

    private DecisionDraft decision(PoliceCaseState outcome) {
        return new DecisionDraft(outcome, story.today(), "行罚决字1号", "", null, Set.of());
    }

    private HandoverDraft handover(boolean override) {
        return new HandoverDraft(
                HandoverKind.TRANSFER,
                story.agency(AgencyKind.JUSTICE_OFFICE),
                "适宜由司法所办理",
                override,
                HandoverConsent.GIVEN,
                "");
    }

    private List<StepKind> kinds(DisputeId id) {
        return story.page(id).steps().stream().map(DisputePage.Step::kind).toList();
    }

    private void officer() {
        TestActors.as(Role.COMMUNITY_OFFICER, TestActors.AREA, story.agency(AgencyKind.POLICE_STATION));
    }

    private void head() {
        TestActors.as(Role.STATION_HEAD, TestActors.AREA, story.agency(AgencyKind.POLICE_STATION));
    }
}
