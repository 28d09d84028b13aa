package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeCourse;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.Steps;
import cn.fengqiao.mediation.ProcedureFile.Opened;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records agreements and their signatures. */
@Component
class Agreeing {

    private final ProcedureFile file;
    private final AgreementReads reads;
    private final AgreementEdges edges;
    private final ProcedureEdges procedureEdges;
    private final DisputeCourse course;
    private final Steps steps;
    private final Company company;
    private final ProcedureClock clock;

    // An agreement changes procedure, dispute and timeline at once.
    Agreeing(
            ProcedureFile file,
            AgreementReads reads,
            AgreementEdges edges,
            ProcedureEdges procedureEdges,
            DisputeCourse course,
            Steps steps,
            Company company,
            ProcedureClock clock) {
        this.file = file;
        this.reads = reads;
        this.edges = edges;
        this.procedureEdges = procedureEdges;
        this.course = course;
        this.steps = steps;
        this.company = company;
        this.clock = clock;
    }

    Outcome<AgreementId> record(Opened opened, AgreementDraft draft) {
        var sides = reads.sides(opened.dispute());
        var faults = new ArrayList<>(ProcedureRules.whyNot(ProcedureAction.RECORD_AGREEMENT, opened.facts()));
        faults.addAll(opened.procedure().r47());
        faults.addAll(new AgreementChecks(draft, sides, opened.facts().openedOn(), clock.today()).all());
        faults.addAll(company.whyNotSign(opened.standing(), opened.facts().kind(), draft.parties()));
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        opened.procedure().agreed(opened.facts(), draft.partial(), clock.today());
        var id = new AgreementId(Ids.fresh());
        var number = opened.procedure().getNumber() + "-" + (opened.facts().agreements() + 1);
        edges.create(opened.id(), id, number, draft, Effect.of(draft).orElse(null));
        if (!draft.partial()) {
            procedureEdges.releaseAll(opened.id(), clock.today());
            course.agreed(opened.standing(), reads.nextDue(opened.dispute()).orElse(null));
        }
        file.save(opened.procedure());
        steps.add(
                opened.dispute(),
                opened.id().value(),
                StepKind.AGREEMENT_REACHED,
                draft.form().name(),
                number);
        return Outcome.done(id);
    }

    Outcome<AgreementId> sign(Opened opened, AgreementId id, SigningDraft draft) {
        var now = reads.signed(id, opened.dispute());
        if (now.form() == AgreementForm.ORAL || now.effectiveOn() != null) {
            return Outcome.refused(Refusal.rule("R17", "refusal.nothing-to-sign"));
        }
        var refusals = new ArrayList<>(check(now, draft));
        refusals.addAll(company.whyNotSign(opened.standing(), opened.facts().kind(), draft.parties()));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var signatures = merged(now.parties(), draft.parties());
        var mediator = either(draft.mediatorSignedOn(), now.mediatorSignedOn());
        var seal = either(draft.sealedOn(), now.sealedOn());
        var effective = Effect.r17(signatures, mediator, seal);
        edges.sign(id, signatures, mediator, seal, effective.orElse(null));
        steps.add(
                opened.dispute(),
                opened.id().value(),
                StepKind.AGREEMENT_SIGNED,
                "",
                effective.map(LocalDate::toString).orElse(""));
        return Outcome.done(id);
    }

    private List<Refusal> check(AgreementReads.Signed now, SigningDraft draft) {
        var refusals = new ArrayList<Refusal>();
        var known = now.parties().stream().map(PartySignature::partyId).toList();
        if (draft.parties().stream().anyMatch(each -> !known.contains(each.partyId()))) {
            refusals.add(Refusal.field("parties", "refusal.agreement-strangers"));
        }
        for (var each : draft.parties()) {
            day(refusals, "parties", each.signedOn(), now.agreedOn());
        }
        day(refusals, "mediatorSignedOn", draft.mediatorSignedOn(), now.agreedOn());
        day(refusals, "sealedOn", draft.sealedOn(), now.agreedOn());
        return refusals;
    }

    private void day(List<Refusal> refusals, String field, @Nullable LocalDate on, LocalDate agreedOn) {
        if (on != null && on.isBefore(agreedOn)) {
            refusals.add(Refusal.field(field, "refusal.signed-before-agreed"));
        } else if (on != null && on.isAfter(clock.today())) {
            refusals.add(Refusal.field(field, "refusal.in-the-future"));
        }
    }

    private static List<PartySignature> merged(List<PartySignature> before, List<PartySignature> later) {
        Map<String, PartySignature> signed = new HashMap<>();
        for (var each : later) {
            if (each.signedOn() != null) {
                signed.put(each.partyId(), each);
            }
        }
        return before.stream()
                .map(each -> signed.getOrDefault(each.partyId(), each))
                .toList();
    }

    private static @Nullable LocalDate either(@Nullable LocalDate later, @Nullable LocalDate before) {
        return later != null ? later : before;
    }
}
