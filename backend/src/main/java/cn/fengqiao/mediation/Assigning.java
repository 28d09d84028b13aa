package cn.fengqiao.mediation;

import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.Steps;
import cn.fengqiao.mediation.ProcedureFile.Opened;
import cn.fengqiao.recusal.Recusals;
import cn.fengqiao.recusal.Tie;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import cn.fengqiao.territory.WorkingDays;
import java.util.List;
import java.util.Set;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Asks somebody to mediate, hears the answer, and changes who presides; each in the transaction of its command. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class Assigning {

    /** Section 3: whoever is asked answers within three working days. */
    private static final int ANSWER_WORKDAYS = 3;

    private final AssignmentEdges edges;
    private final Recusals recusals;
    private final WorkingDays workingDays;
    private final Steps steps;
    private final ProcedureClock clock;

    Outcome<ProcedureId> assign(Opened opened, AssignmentDraft draft) {
        var whyNot = ProcedureRules.whyNot(ProcedureAction.ASSIGN_MEDIATOR, opened.facts());
        if (!whyNot.isEmpty()) {
            return Outcome.refused(whyNot);
        }
        var person = edges.person(opened.id(), draft.personId());
        if (person.isEmpty() || person.get().already()) {
            return Outcome.refused(Refusal.field("personId", "refusal.mediator-unsuitable"));
        }
        var suits = person.get().suits(opened.facts().kind(), clock.today());
        var reason = Texts.clean(draft.reason());
        var unfit = suits.whyNot(reason);
        if (!unfit.isEmpty()) {
            return Outcome.refused(unfit);
        }
        var tied = recusals.tie(opened.standing(), draft.personId())
                .map(tie -> conflict(opened, tie, draft))
                .orElse(List.of());
        return tied.isEmpty() ? write(opened, draft, person.get().name(), reason) : Outcome.refused(tied);
    }

    Outcome<ProcedureId> release(Opened opened, String personId, String reason) {
        var whyNot = ProcedureRules.whyNot(ProcedureAction.RELEASE_MEDIATOR, opened.facts());
        if (!whyNot.isEmpty()) {
            return Outcome.refused(whyNot);
        }
        return end(opened, personId, reason, AssignmentAnswer.WAITING, StepKind.MEDIATOR_RELEASED);
    }

    /** Whoever refuses does not mediate any more; if that was the one who presides, the next one does. */
    Outcome<ProcedureId> answer(Opened opened, String personId, boolean accepted, String reason) {
        if (!opened.facts().open()) {
            return Outcome.refused(Refusal.state("refusal.procedure-ended"));
        }
        if (!accepted) {
            return end(opened, personId, reason, AssignmentAnswer.REFUSED, StepKind.ASSIGNMENT_ANSWERED);
        }
        var name = edges.accept(opened.id(), personId, clock.today());
        return done(opened, name, StepKind.ASSIGNMENT_ANSWERED, AssignmentAnswer.ACCEPTED.name(), reason);
    }

    Outcome<ProcedureId> preside(Opened opened, String personId) {
        if (!opened.facts().open()) {
            return Outcome.refused(Refusal.state("refusal.procedure-ended"));
        }
        return done(opened, edges.preside(opened.id(), personId), StepKind.PRESIDING_CHANGED, "", "");
    }

    /** R10: parties accept the mediator. */
    Outcome<ProcedureId> acceptedBy(Opened opened, String personId, Set<String> partyIds) {
        if (!opened.facts().open()) {
            return Outcome.refused(Refusal.state("refusal.procedure-ended"));
        }
        var name = edges.acceptedBy(opened.id(), personId, partyIds);
        return done(opened, name, StepKind.MEDIATOR_ACCEPTED, "", String.valueOf(partyIds.size()));
    }

    /** R43, R44: a path that showed only after the assignment is disclosed before anything goes on. */
    List<Refusal> undisclosed(Opened opened) {
        var rule = opened.facts().kind() == ProcedureKind.PUBLIC_SECURITY_MEDIATION ? "R43" : "R44";
        return edges.undisclosed(opened.id()).stream()
                .flatMap(one -> recusals.tie(opened.standing(), one.personId()).stream()
                        .map(tie -> Refusal.rule(rule, "refusal.conflict-undisclosed", one.name(), tie.partyName())))
                .toList();
    }

    /** R44: disclosed and waived by every party, or not at all; R43: an officer's near tie cannot be waived. */
    private List<Refusal> conflict(Opened opened, Tie tie, AssignmentDraft draft) {
        var police = opened.facts().kind() == ProcedureKind.PUBLIC_SECURITY_MEDIATION;
        var rule = police ? "R43" : "R44";
        if (tie.hops().isEmpty() || police && tie.direct()) {
            return List.of(new Refusal(rule, "refusal.must-withdraw", "personId", List.of(tie.partyName())));
        }
        if (Texts.clean(draft.disclosure()).isEmpty()) {
            return List.of(new Refusal(
                    rule,
                    "refusal.conflict",
                    "disclosure",
                    List.of(tie.partyName(), String.valueOf(tie.hops().size()))));
        }
        var missing = edges.presentParties(opened.dispute()).stream()
                .filter(party -> !draft.waivedBy().contains(party))
                .count();
        return missing == 0
                ? List.of()
                : List.of(
                        new Refusal(rule, "refusal.conflict-not-waived", "waivedBy", List.of(String.valueOf(missing))));
    }

    private Outcome<ProcedureId> write(Opened opened, AssignmentDraft draft, String name, String reason) {
        var today = clock.today();
        var answerBy = workingDays.workdays().plus(today, ANSWER_WORKDAYS).day();
        edges.assign(opened.id(), draft, opened.facts().mediators() == 0, today, answerBy);
        return done(opened, name, StepKind.MEDIATOR_ASSIGNED, draft.mode().name(), reason);
    }

    private Outcome<ProcedureId> end(
            Opened opened, String personId, String reason, AssignmentAnswer answer, StepKind step) {
        var name = edges.end(opened.id(), personId, reason, answer == AssignmentAnswer.REFUSED, clock.today());
        return done(opened, name, step, answer == AssignmentAnswer.REFUSED ? answer.name() : "", reason);
    }

    private Outcome<ProcedureId> done(Opened opened, String name, StepKind step, String detail, String note) {
        if (name.isEmpty()) {
            return Outcome.refused(Refusal.state("refusal.not-assigned"));
        }
        steps.add(opened.dispute(), opened.id().value(), step, detail, (name + " " + note).strip());
        return Outcome.done(opened.id());
    }
}
