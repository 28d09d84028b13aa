package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeCourse;
import cn.fengqiao.dispute.DisputeState;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.Steps;
import cn.fengqiao.mediation.AgreementReads.Owed;
import cn.fengqiao.mediation.ProcedureFile.Opened;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Records how obligations are performed, in parts or at once, or let go (R19). */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class Performing {

    private final AgreementReads reads;
    private final AgreementEdges edges;
    private final DisputeCourse course;
    private final Steps steps;
    private final ProcedureClock clock;

    Outcome<ObligationId> perform(Opened opened, ObligationId id, PerformanceDraft draft) {
        var owed = reads.owed(id);
        var whyNot = whyNotPerform(owed, draft);
        if (!draft.documentId().isEmpty() && !reads.inDossier(opened.dispute(), draft.documentId())) {
            return Outcome.refused(Refusal.field("documentId", "refusal.evidence-not-in-dossier"));
        }
        if (!whyNot.isEmpty()) {
            return Outcome.refused(whyNot);
        }
        var paid = draft.amountFen() == null ? 0 : draft.amountFen();
        var performed = owed.performedFen() + paid;
        var complete = owed.amountFen() == null || performed == owed.amountFen();
        edges.perform(id, draft, performed, complete ? ObligationState.PERFORMED : ObligationState.PARTLY_PERFORMED);
        steps.add(
                opened.dispute(),
                opened.id().value(),
                StepKind.PERFORMED,
                complete ? ObligationState.PERFORMED.name() : ObligationState.PARTLY_PERFORMED.name(),
                note(owed, paid));
        clock(opened);
        return Outcome.done(id);
    }

    Outcome<ObligationId> waive(Opened opened, ObligationId id, String reason) {
        var owed = reads.owed(id);
        if (!owed.open() || opened.standing().closed()) {
            return Outcome.refused(Refusal.rule("R19", "refusal.obligation-over"));
        }
        edges.waive(id);
        steps.add(opened.dispute(), opened.id().value(), StepKind.WAIVED, "", reason);
        clock(opened);
        return Outcome.done(id);
    }

    private List<Refusal> whyNotPerform(Owed owed, PerformanceDraft draft) {
        if (!owed.open()) {
            return List.of(Refusal.rule("R19", "refusal.obligation-over"));
        }
        if (owed.effectiveOn() == null) {
            return List.of(Refusal.rule("R17", "refusal.not-in-effect"));
        }
        var refusals = new ArrayList<Refusal>();
        if (draft.performedOn().isAfter(clock.today())) {
            refusals.add(Refusal.field("performedOn", "refusal.in-the-future"));
        } else if (draft.performedOn().isBefore(owed.agreedOn())) {
            refusals.add(Refusal.field("performedOn", "refusal.performed-before-agreed", owed.agreedOn()));
        }
        refusals.addAll(amount(owed, draft));
        return refusals;
    }

    private static List<Refusal> amount(Owed owed, PerformanceDraft draft) {
        var paid = draft.amountFen();
        if (owed.amountFen() == null) {
            return paid == null ? List.of() : List.of(Refusal.field("amountFen", "refusal.amount-not-money"));
        }
        if (paid == null || paid <= 0) {
            return List.of(Refusal.field("amountFen", "refusal.amount"));
        }
        return paid > owed.restFen()
                ? List.of(Refusal.field("amountFen", "refusal.amount-too-much", yuan(owed.restFen())))
                : List.of();
    }

    /** While an agreement is being performed, the next obligation sets the dispute's last day. */
    private void clock(Opened opened) {
        if (opened.standing().state() == DisputeState.AGREED) {
            course.dueOn(opened.standing(), reads.nextDue(opened.dispute()).orElse(null));
        }
    }

    private static String note(Owed owed, long paid) {
        var content = Texts.length(owed.content()) > 80
                ? owed.content().substring(0, owed.content().offsetByCodePoints(0, 80)) + "…"
                : owed.content();
        return paid == 0 ? content : (content + " " + yuan(paid)).strip();
    }

    static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    static String yuan(BigInteger fen) {
        return new BigDecimal(fen, 2).toPlainString();
    }
}
