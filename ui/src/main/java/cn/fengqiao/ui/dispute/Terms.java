package cn.fengqiao.ui.dispute;

import static java.util.Map.entry;

import cn.fengqiao.aftercare.FollowUpKind;
import cn.fengqiao.aftercare.FollowUpResult;
import cn.fengqiao.aftercare.FollowUpState;
import cn.fengqiao.aftercare.FollowUpVisitor;
import cn.fengqiao.aftercare.FollowUpWay;
import cn.fengqiao.aftercare.Satisfaction;
import cn.fengqiao.deliberation.IssueState;
import cn.fengqiao.deliberation.Stance;
import cn.fengqiao.dispute.Channel;
import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.DisputeAction;
import cn.fengqiao.dispute.DisputeOrder;
import cn.fengqiao.dispute.DisputeState;
import cn.fengqiao.dispute.EscalationReason;
import cn.fengqiao.dispute.HandoverConsent;
import cn.fengqiao.dispute.HandoverKind;
import cn.fengqiao.dispute.HandoverState;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.dispute.RiskFact;
import cn.fengqiao.dispute.RiskReason;
import cn.fengqiao.dispute.SimilarDispute;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.ViolenceDecision;
import cn.fengqiao.joint.MeetingKind;
import cn.fengqiao.joint.TaskKind;
import cn.fengqiao.mediation.AgreementFinding;
import cn.fengqiao.mediation.AgreementForm;
import cn.fengqiao.mediation.AssignmentAnswer;
import cn.fengqiao.mediation.AssignmentMode;
import cn.fengqiao.mediation.Circumstance;
import cn.fengqiao.mediation.ComplaintCode;
import cn.fengqiao.mediation.ConfirmationResult;
import cn.fengqiao.mediation.DeskReason;
import cn.fengqiao.mediation.Liability;
import cn.fengqiao.mediation.ObligationKind;
import cn.fengqiao.mediation.ObligationState;
import cn.fengqiao.mediation.ObligationWay;
import cn.fengqiao.mediation.ProcedureAction;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.mediation.ProcedureState;
import cn.fengqiao.mediation.SessionForm;
import cn.fengqiao.mediation.SittingRow;
import cn.fengqiao.mediation.SittingState;
import cn.fengqiao.people.Identity;
import cn.fengqiao.people.PartyKind;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.people.PersonalField;
import cn.fengqiao.people.Sex;
import cn.fengqiao.policecase.AppraisalKind;
import cn.fengqiao.policecase.PoliceCaseKind;
import cn.fengqiao.policecase.PoliceCaseState;
import cn.fengqiao.protection.OrderState;
import cn.fengqiao.protection.ReportGround;
import cn.fengqiao.recusal.Relation;
import cn.fengqiao.representation.ContactResult;
import cn.fengqiao.representation.ContactWay;
import cn.fengqiao.representation.InviteeKind;
import cn.fengqiao.representation.RepresentationKind;
import cn.fengqiao.roster.CommitteeFault;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Objects;

/** Which key holds the word for a constant of the domain; the only place of the officers' pages that knows it. */
final class Terms {

    private static final Map<Class<?>, String> PREFIXES = Map.ofEntries(
            entry(Channel.class, "dispute.channel"),
            entry(Closing.class, "dispute.closing"),
            entry(DisputeAction.class, "dispute.action"),
            entry(DisputeOrder.class, "dispute.order"),
            entry(DisputeState.class, "dispute.state"),
            entry(EscalationReason.class, "joint.escalation"),
            entry(HandoverConsent.class, "joint.consent"),
            entry(MeetingKind.class, "joint.meeting-kind"),
            entry(TaskKind.class, "joint.task-kind"),
            entry(AppraisalKind.class, "police.appraisal-kind"),
            entry(PoliceCaseKind.class, "police.case"),
            entry(PoliceCaseState.class, "police.state"),
            entry(OrderState.class, "protect.state"),
            entry(ReportGround.class, "protect.ground"),
            entry(HandoverKind.class, "dispute.handover"),
            entry(HandoverState.class, "dispute.handover-state"),
            entry(Risk.class, "dispute.risk"),
            entry(RiskReason.class, "dispute.risk-reason"),
            entry(RiskFact.class, "dispute.fact"),
            entry(StepKind.class, "dispute.step"),
            entry(SimilarDispute.Trace.class, "intake.trace"),
            entry(ViolenceDecision.class, "dispute.decision"),
            entry(ConfirmationResult.class, "mediation.confirmation"),
            entry(AgreementForm.class, "mediation.form"),
            entry(AssignmentMode.class, "mediation.mode"),
            entry(Circumstance.class, "mediation.circumstance"),
            entry(DeskReason.class, "mediation.desk"),
            entry(AgreementFinding.Matter.class, "paper.matter"),
            entry(Liability.class, "paper.liability"),
            entry(ObligationKind.class, "mediation.obligation"),
            entry(ObligationState.class, "mediation.obligation-state"),
            entry(ObligationWay.class, "mediation.way"),
            entry(ProcedureAction.class, "mediation.action"),
            entry(ProcedureKind.class, "mediation.kind"),
            entry(ProcedureState.class, "mediation.state"),
            entry(FollowUpKind.class, "care.kind"),
            entry(FollowUpResult.class, "care.found"),
            entry(FollowUpState.class, "care.state"),
            entry(FollowUpVisitor.class, "care.visitor"),
            entry(FollowUpWay.class, "care.by"),
            entry(Satisfaction.class, "care.satisfied"),
            entry(ContactResult.class, "rep.contact.result"),
            entry(ContactWay.class, "rep.contact.way"),
            entry(InviteeKind.class, "rep.invitee.kind"),
            entry(RepresentationKind.class, "rep.kind"),
            entry(AssignmentAnswer.class, "assign.answer"),
            entry(Relation.class, "tie.relation"),
            entry(ComplaintCode.class, "complaint.code"),
            entry(CommitteeFault.class, "committee.fault"),
            entry(IssueState.class, "issue.state"),
            entry(Stance.class, "issue.stance"),
            entry(SittingRow.Came.class, "sitting.came"),
            entry(SittingState.class, "sitting.state"),
            entry(SessionForm.class, "mediation.session-form"),
            entry(Identity.class, "people.identity"),
            entry(PartyKind.class, "people.kind"),
            entry(PartyRole.class, "people.role"),
            entry(PersonalField.class, "people.field"),
            entry(Sex.class, "people.sex"));

    private Terms() {}

    static String of(Enum<?> constant) {
        return Words.of(prefix(constant.getDeclaringClass()), constant);
    }

    static String prefix(Class<?> type) {
        return Objects.requireNonNull(PREFIXES.get(type), () -> "no words for " + type);
    }

    static Span badge(DisputeState state) {
        return Badges.state(of(state), tone(state));
    }

    static Span badge(ProcedureState state) {
        return Badges.state(
                of(state),
                switch (state) {
                    case OPEN -> Tone.ACTIVE;
                    case AGREED -> Tone.DONE;
                    case FAILED, REFUSED, WITHDRAWN -> Tone.ENDED;
                });
    }

    static Span badge(IssueState state) {
        return Badges.state(
                of(state),
                switch (state) {
                    case OPEN -> Tone.WAITING;
                    case PARTLY_SETTLED -> Tone.ACTIVE;
                    case SETTLED -> Tone.DONE;
                    case DROPPED -> Tone.QUIET;
                });
    }

    static Span badge(ObligationState state) {
        return Badges.state(
                of(state),
                switch (state) {
                    case DUE -> Tone.WAITING;
                    case PARTLY_PERFORMED -> Tone.ACTIVE;
                    case PERFORMED -> Tone.DONE;
                    case WAIVED -> Tone.QUIET;
                });
    }

    private static Tone tone(DisputeState state) {
        return switch (state) {
            case REPORTED -> Tone.WAITING;
            case ACCEPTED, IN_PROCEDURE -> Tone.ACTIVE;
            case AGREED -> Tone.DONE;
            case CLOSED -> Tone.QUIET;
        };
    }
}
