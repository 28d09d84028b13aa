package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeCourse;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.Steps;
import cn.fengqiao.mediation.ProcedureFile.Opened;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The steps of an open procedure, each in the transaction that {@link ProcedureFile} began. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class Proceedings {

    // One more than elsewhere: a session asks who mediates it.
    private final Assigning assigning;
    private final ProcedureFile file;
    private final ProcedureEdges edges;
    private final DisputeCourse course;
    private final Steps steps;
    private final Company company;
    private final ProcedureClock clock;

    Outcome<ProcedureId> giveNotice(Opened opened, LocalDate on, String how, Set<String> partyIds) {
        if (on.isAfter(clock.today())) {
            return Outcome.refused(Refusal.field("on", "refusal.in-the-future"));
        }
        var whyNot = opened.procedure().noticeGiven(opened.facts(), on);
        if (!whyNot.isEmpty()) {
            return Outcome.refused(whyNot);
        }
        var told = edges.tell(opened.dispute(), partyIds, on);
        return told == 0
                ? Outcome.refused(Refusal.field("partyIds", "refusal.nobody-to-tell"))
                : saved(opened, StepKind.NOTICE_GIVEN, "", (how + " · " + told).strip());
    }

    Outcome<ProcedureId> consent(Opened opened, String partyId, boolean consented, String note) {
        var whyNot = ProcedureRules.whyNot(ProcedureAction.RECORD_CONSENT, opened.facts());
        if (!whyNot.isEmpty()) {
            return Outcome.refused(whyNot);
        }
        var side = edges.consent(opened.dispute(), partyId, consented);
        if (side.isEmpty()) {
            return Outcome.refused(Refusal.state("refusal.party-gone"));
        }
        steps.add(
                opened.dispute(),
                opened.id().value(),
                consented ? StepKind.CONSENT_GIVEN : StepKind.CONSENT_REFUSED,
                side,
                note);
        return consented ? Outcome.done(opened.id()) : finish(opened, ProcedureState.REFUSED, false, note, note);
    }

    /** Several parties said yes at once; a no is recorded by itself, because it ends the procedure. */
    Outcome<ProcedureId> consentAll(Opened opened, Set<String> partyIds, String note) {
        var whyNot = ProcedureRules.whyNot(ProcedureAction.RECORD_CONSENT, opened.facts());
        if (!whyNot.isEmpty()) {
            return Outcome.refused(whyNot);
        }
        var agreed = edges.consentAll(opened.dispute(), partyIds);
        return agreed == 0
                ? Outcome.refused(Refusal.field("partyIds", "refusal.nobody-to-ask"))
                : done(opened, StepKind.CONSENT_GIVEN, "", (agreed + " " + note).strip());
    }

    Outcome<ProcedureId> hold(Opened opened, SessionDraft draft) {
        return hold(opened, Ids.fresh(), draft);
    }

    /** A session that was planned keeps its node. */
    Outcome<ProcedureId> hold(Opened opened, String session, SessionDraft draft) {
        var on = draft.heldAt().atZone(clock.zone()).toLocalDate();
        if (on.isAfter(clock.today())) {
            return Outcome.refused(Refusal.field("heldAt", "refusal.in-the-future"));
        }
        if (on.isBefore(opened.facts().openedOn())) {
            return Outcome.refused(Refusal.field(
                    "heldAt", "refusal.before-procedure", opened.facts().openedOn()));
        }
        var due = dueAfterSession(opened, on);
        var whyNot = new ArrayList<>(assigning.undisclosed(opened));
        whyNot.addAll(opened.procedure().sessionHeld(opened.facts(), on, due));
        whyNot.addAll(company.whyNotAttend(opened.standing(), opened.facts().kind(), draft.companyIds(), on));
        if (!whyNot.isEmpty()) {
            return Outcome.refused(whyNot);
        }
        edges.hold(opened, session, draft, on);
        company.attended(opened.standing(), session, draft.companyIds());
        course.dueOn(opened.standing(), due);
        return saved(opened, StepKind.SESSION_HELD, draft.form().name(), Texts.clean(draft.place()));
    }

    Outcome<ProcedureId> end(Opened opened, EndDraft draft) {
        var note = Texts.clean(draft.reason()) + "\n" + Texts.clean(draft.otherWays());
        return finish(opened, draft.result(), true, Texts.clean(draft.reason()), note);
    }

    private Outcome<ProcedureId> finish(
            Opened opened, ProcedureState result, boolean told, String reason, String note) {
        var whyNot = opened.procedure().end(opened.facts(), result, clock.today());
        if (!whyNot.isEmpty()) {
            return Outcome.refused(whyNot);
        }
        edges.releaseAll(opened.id(), clock.today());
        edges.endReason(opened.id(), reason);
        course.procedureEnded(opened.standing(), told);
        return saved(opened, StepKind.PROCEDURE_ENDED, result.name(), note);
    }

    /** R36: the first session without agreement starts the clock of the second; elsewhere the clock runs on. */
    private @Nullable LocalDate dueAfterSession(Opened opened, LocalDate on) {
        return opened.facts().kind() == ProcedureKind.PUBLIC_SECURITY_MEDIATION
                        && opened.facts().sessionDays().isEmpty()
                ? clock.secondSession(on)
                : opened.procedure().getDueOn();
    }

    private Outcome<ProcedureId> saved(Opened opened, StepKind step, String detail, String note) {
        file.save(opened.procedure());
        return done(opened, step, detail, note);
    }

    private Outcome<ProcedureId> done(Opened opened, StepKind step, String detail, String note) {
        steps.add(opened.dispute(), opened.id().value(), step, detail, note);
        return Outcome.done(opened.id());
    }
}
