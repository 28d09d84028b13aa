package cn.fengqiao.ui.dispute;

import cn.fengqiao.aftercare.FollowUpKind;
import cn.fengqiao.aftercare.FollowUpResult;
import cn.fengqiao.dispute.Channel;
import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.EscalationReason;
import cn.fengqiao.dispute.HandoverKind;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.ViolenceDecision;
import cn.fengqiao.joint.TaskKind;
import cn.fengqiao.mediation.AgreementForm;
import cn.fengqiao.mediation.AssignmentAnswer;
import cn.fengqiao.mediation.AssignmentMode;
import cn.fengqiao.mediation.ConfirmationResult;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.ObligationState;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.mediation.ProcedureState;
import cn.fengqiao.mediation.SessionForm;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.policecase.AppraisalKind;
import cn.fengqiao.policecase.PoliceCaseKind;
import cn.fengqiao.policecase.PoliceCaseState;
import cn.fengqiao.protection.OrderState;
import cn.fengqiao.protection.ReportGround;
import cn.fengqiao.representation.ContactResult;
import cn.fengqiao.representation.InviteeKind;
import cn.fengqiao.representation.RepresentationKind;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a step of the timeline is about, in words: the grade, the closing, the fields that were changed. */
final class StepDetails {

    private static final Map<StepKind, Class<? extends Enum<?>>> TYPES = new EnumMap<>(Map.ofEntries(
            Map.entry(StepKind.REPORTED, Channel.class),
            Map.entry(StepKind.REPORT_ADDED, Channel.class),
            Map.entry(StepKind.RISK_GRADED, Risk.class),
            Map.entry(StepKind.RISK_EXPIRED, Risk.class),
            Map.entry(StepKind.PARTY_ADDED, PartyRole.class),
            Map.entry(StepKind.DECISION_RECORDED, ViolenceDecision.class),
            Map.entry(StepKind.VIOLENCE_CLEARED, ViolenceDecision.class),
            Map.entry(StepKind.PROCEDURE_OPENED, ProcedureKind.class),
            Map.entry(StepKind.PROCEDURE_ENDED, ProcedureState.class),
            Map.entry(StepKind.MEDIATOR_ASSIGNED, AssignmentMode.class),
            Map.entry(StepKind.SESSION_HELD, SessionForm.class),
            Map.entry(StepKind.AGREEMENT_REACHED, AgreementForm.class),
            Map.entry(StepKind.PERFORMED, ObligationState.class),
            Map.entry(StepKind.HANDOVER_OFFERED, HandoverKind.class),
            Map.entry(StepKind.HANDOVER_ACCEPTED, HandoverKind.class),
            Map.entry(StepKind.HANDOVER_RETURNED, HandoverKind.class),
            Map.entry(StepKind.HANDOVER_WITHDRAWN, HandoverKind.class),
            Map.entry(StepKind.ESCALATED, EscalationReason.class),
            Map.entry(StepKind.OBLIGATION_OVERDUE, EscalationReason.class),
            Map.entry(StepKind.ASSIGNMENT_ANSWERED, AssignmentAnswer.class),
            Map.entry(StepKind.SESSION_PLANNED, SessionForm.class),
            Map.entry(StepKind.CONTACT_TRIED, ContactResult.class),
            Map.entry(StepKind.INVITED, InviteeKind.class),
            Map.entry(StepKind.REPRESENTATIVE_ADDED, RepresentationKind.class),
            Map.entry(StepKind.REPORT_TASK_GIVEN, TaskKind.class),
            Map.entry(StepKind.POLICE_CASE_FILED, PoliceCaseKind.class),
            Map.entry(StepKind.POLICE_CASE_MOVED, AppraisalKind.class),
            Map.entry(StepKind.POLICE_CASE_DECIDED, PoliceCaseState.class),
            Map.entry(StepKind.PROTECTION_ORDER, OrderState.class),
            Map.entry(StepKind.MANDATORY_REPORT, ReportGround.class),
            Map.entry(StepKind.CONFIRMATION, ConfirmationResult.class),
            Map.entry(StepKind.FOLLOWED_UP, FollowUpResult.class),
            Map.entry(StepKind.VIOLENCE_VISITED, FollowUpResult.class),
            Map.entry(StepKind.FOLLOW_UP_PLANNED, FollowUpKind.class),
            Map.entry(StepKind.CLOSED, Closing.class)));

    /** Details that are no constant of anything. */
    private static final Map<String, String> OWN_WORDS = Map.of(
            "CONFIRMATION APPLIED", "change.step.applied",
            "DISCLOSED WAIVED", "change.step.waived",
            "POLICE_CASE_MOVED APPRAISED", "change.step.appraised",
            "POLICE_CASE_MOVED EXTENDED", "change.step.extended");

    private StepDetails() {}

    /** Empty when the step says all by its name. */
    static String of(DisputePage.Step step, Dates dates) {
        var detail = step.detail();
        if (detail.isEmpty()) {
            return "";
        }
        return switch (step.kind()) {
            case EDITED -> fields(detail);
            case CONSENT_GIVEN, CONSENT_REFUSED -> Words.of("desk.side", detail);
            case CLOCK_EXTENDED, CLOCK_RESUMED -> day(detail, dates);
            default -> constant(step.kind(), detail);
        };
    }

    private static String constant(StepKind kind, String detail) {
        var word = OWN_WORDS.get(kind + " " + detail);
        if (word != null) {
            return Words.of(word);
        }
        var type = TYPES.get(kind);
        return type == null
                ? ""
                : Stream.of(type.getEnumConstants())
                        .filter(each -> each.name().equals(detail))
                        .map(Terms::of)
                        .findFirst()
                        .orElse("");
    }

    private static String fields(String detail) {
        return Arrays.stream(detail.split(","))
                .filter(EditFields.names()::contains)
                .map(name -> Words.of("change.field." + name))
                .collect(Collectors.joining(Words.of("change.and")));
    }

    private static String day(String detail, Dates dates) {
        try {
            return dates.date(LocalDate.parse(detail));
        } catch (DateTimeParseException e) {
            return "";
        }
    }
}
