package cn.fengqiao.joint;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.Steps;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Audit;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Writes what {@link JointWorks} was told, on a dispute that is locked already. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class JointRecording {

    private final JointEdges edges;
    private final TaskBook book;
    private final Steps steps;
    private final Audit audit;
    private final Acting acting;

    Outcome<DisputeId> join(DisputeId id, String procedureId, String agencyId, String reason, LocalDate today) {
        var whyNot = JointRules.r50(edges.joining(procedureId, agencyId));
        if (!whyNot.isEmpty()) {
            return Outcome.refused(whyNot);
        }
        var agency = edges.join(procedureId, agencyId, today);
        return step(id, procedureId, StepKind.AGENCY_JOINED, agency + " " + reason);
    }

    Outcome<DisputeId> leave(DisputeId id, String procedureId, String agencyId, String reason, LocalDate today) {
        return edges.leave(procedureId, agencyId, today)
                .map(agency -> step(id, procedureId, StepKind.AGENCY_LEFT, agency + " " + reason))
                .orElseGet(() -> Outcome.refused(Refusal.state("refusal.not-joined")));
    }

    Outcome<DisputeId> takeUp(DisputeId id, CaseLeadDraft draft, LocalDate today) {
        var whyNot = JointRules.lead(draft, edges.led(id), today);
        if (!whyNot.isEmpty()) {
            return Outcome.refused(whyNot);
        }
        var agency = edges.lead(id, draft, today);
        if (agency.isEmpty()) {
            return Outcome.refused(Refusal.field("agencyId", "refusal.agency-unknown"));
        }
        nextReport(id, new JointEdges.Lead(draft.agencyId(), Texts.clean(draft.leader()), draft.everyDays()), today);
        return step(id, "", StepKind.CASE_TAKEN_UP, agency.get() + " " + Texts.clean(draft.leader()));
    }

    Outcome<DisputeId> report(DisputeId id, String leadId, String text, LocalDate today) {
        var lead = edges.report(leadId, today, text, acting.actor().name());
        if (lead.isEmpty()) {
            return Outcome.refused(Refusal.state("refusal.case-not-led"));
        }
        settle(id, text);
        nextReport(id, lead.get(), today);
        return step(id, "", StepKind.CASE_REPORTED, text);
    }

    Outcome<DisputeId> endLead(DisputeId id, String leadId, String reason, LocalDate today) {
        if (!edges.endLead(leadId, today)) {
            return Outcome.refused(Refusal.state("refusal.case-not-led"));
        }
        settle(id, reason);
        return step(id, "", StepKind.CASE_LEFT, reason);
    }

    Outcome<DisputeId> met(DisputeId id, MeetingDraft draft, LocalDate today) {
        var whyNot = JointRules.meeting(draft.kind(), edges.kinds(draft.agencyIds()));
        for (var task : draft.tasks()) {
            whyNot = whyNot.isEmpty() ? JointRules.task(task, today) : whyNot;
        }
        if (!whyNot.isEmpty()) {
            return Outcome.refused(whyNot);
        }
        var meeting = edges.meeting(id, draft, acting.actor().name());
        for (var task : draft.tasks()) {
            var given = book.give(id, task.agencyId(), plan(task));
            if (given.isEmpty()) {
                return Outcome.refused(Refusal.field("taskAgencyId", "refusal.agency-unknown"));
            }
            edges.decided(meeting, given.get());
        }
        return step(id, "", StepKind.MEETING_HELD, Texts.clean(draft.decisions()));
    }

    Outcome<DisputeId> give(DisputeId id, TaskDraft draft, LocalDate today) {
        var whyNot = JointRules.task(draft, today);
        if (!whyNot.isEmpty()) {
            return Outcome.refused(whyNot);
        }
        return book.give(id, draft.agencyId(), plan(draft)).isEmpty()
                ? Outcome.refused(List.of(Refusal.field("taskAgencyId", "refusal.agency-unknown")))
                : Outcome.done(id);
    }

    private TaskBook.Plan plan(TaskDraft draft) {
        return new TaskBook.Plan(TaskKind.MEETING, draft.title(), draft.owner(), book.endOf(draft.dueOn()));
    }

    private void nextReport(DisputeId id, JointEdges.Lead lead, LocalDate today) {
        var due = book.endOf(today.plusDays(lead.everyDays()));
        book.give(id, lead.agencyId(), new TaskBook.Plan(TaskKind.CASE_REPORT, "", lead.leader(), due));
    }

    private void settle(DisputeId id, String result) {
        book.settle(id, TaskKind.CASE_REPORT, result, acting.actor().name());
    }

    private Outcome<DisputeId> step(DisputeId id, String procedureId, StepKind kind, String note) {
        steps.add(id, procedureId, kind, "", note);
        audit.did("joint." + kind.name().toLowerCase(Locale.ROOT), "Dispute", id.value(), Map.of());
        return Outcome.done(id);
    }
}
