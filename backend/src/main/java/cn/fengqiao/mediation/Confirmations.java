package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Notes;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.Steps;
import cn.fengqiao.mediation.ProcedureFile.Opened;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import cn.fengqiao.territory.AgencyRow;
import java.time.LocalDate;
import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** 司法确认: makes an agreement enforceable by a court, on the joint application of all its parties (R21–R26). */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Confirmations {

    private static final int NUMBER = 100;
    private static final int REASON = 500;

    private final ProcedureFile file;
    private final AgreementReads reads;
    private final AgreementEdges edges;
    private final Steps steps;
    private final CourtSuggestions courts;

    /** R22: courts that have jurisdiction, nearest first; a person chooses. */
    public List<AgencyRow> courts(DisputeId id) {
        return courts.of(id);
    }

    /** Records the joint application; refused late (R21), not jointly (R21), or not in effect. */
    public Outcome<AgreementId> apply(
            CommandId command, AgreementId id, String courtAgencyId, LocalDate on, boolean jointly) {
        return file.run(
                command,
                "confirmation-applied",
                AgreementId.class,
                id.value(),
                () -> reads.procedureOf(id),
                opened -> apply(opened, id, courtAgencyId, on, jointly));
    }

    /** Records what the court decided. */
    public Outcome<AgreementId> decide(
            CommandId command, AgreementId id, ConfirmationResult result, LocalDate on, String number) {
        return Notes.fits("number", number, NUMBER)
                .orElse(() -> file.run(
                        command,
                        "confirmation-decided",
                        AgreementId.class,
                        id.value(),
                        () -> reads.procedureOf(id),
                        opened -> decide(opened, id, result, on, Texts.clean(number))));
    }

    /** The parties take their application back before the court decides; within the thirty days they may apply anew. */
    public Outcome<AgreementId> withdraw(CommandId command, AgreementId id, LocalDate on, String reason) {
        return Notes.needed("reason", reason, REASON)
                .orElse(() -> file.run(
                        command,
                        "confirmation-withdrawn",
                        AgreementId.class,
                        id.value(),
                        () -> reads.procedureOf(id),
                        opened -> decide(opened, id, ConfirmationResult.WITHDRAWN, on, Texts.clean(reason))));
    }

    private Outcome<AgreementId> apply(Opened opened, AgreementId id, String court, LocalDate on, boolean jointly) {
        var today = courts.today();
        var asked = reads.confirmation(id);
        if (on.isAfter(today)) {
            return Outcome.refused(Refusal.field("on", "refusal.in-the-future"));
        }
        if (!jointly) {
            return Outcome.refused(Refusal.rule("R21", "refusal.confirmation-jointly"));
        }
        var standing = ConfirmationRules.standing(asked.appliedOn(), asked.result());
        var whyNot = ConfirmationRules.whyNot(asked.effectiveOn(), standing, on);
        if (!whyNot.isEmpty()) {
            return Outcome.refused(whyNot);
        }
        var name = edges.applyForConfirmation(id, court, on);
        if (name.isEmpty()) {
            return Outcome.refused(Refusal.field("courtAgencyId", "refusal.court-unknown"));
        }
        steps.add(opened.dispute(), opened.id().value(), StepKind.CONFIRMATION, "APPLIED", name);
        return Outcome.done(id);
    }

    private Outcome<AgreementId> decide(
            Opened opened, AgreementId id, ConfirmationResult result, LocalDate on, String number) {
        var asked = reads.confirmation(id);
        var applied = asked.appliedOn();
        if (applied == null || asked.result() != null) {
            return Outcome.refused(Refusal.rule("R26", "refusal.confirmation-not-pending"));
        }
        if (on.isAfter(courts.today()) || on.isBefore(applied)) {
            return Outcome.refused(Refusal.field("on", "refusal.confirmation-day"));
        }
        edges.decideConfirmation(id, result, on);
        steps.add(opened.dispute(), opened.id().value(), StepKind.CONFIRMATION, result.name(), number);
        return Outcome.done(id);
    }
}
