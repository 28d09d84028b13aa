package cn.fengqiao.mediation;

import cn.fengqiao.dispute.Notes;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Agreements and what is owed under them, up to the last performance. */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Agreements {

    private final ProcedureFile file;
    private final AgreementReads reads;
    private final Agreeing agreeing;
    private final Performing performing;

    /** Records what was agreed (R15–R18); a whole agreement ends the procedure, a partial one leaves it open. */
    public Outcome<AgreementId> record(CommandId command, ProcedureId id, AgreementDraft draft) {
        return file.command(command, "agreed", AgreementId.class, id, opened -> agreeing.record(opened, draft));
    }

    /**
     * What a careful reader would say before print (R23, R24): no court confirms this, that may be void. It is advice;
     * the agreement can be recorded all the same.
     */
    public List<Refusal> advice(AgreementDraft draft) {
        return ConfirmationRules.advice(draft);
    }

    /** Adds signatures; with the last one the agreement takes effect (R17). */
    public Outcome<AgreementId> sign(CommandId command, AgreementId id, SigningDraft draft) {
        return file.run(
                command,
                "signed",
                AgreementId.class,
                id.value(),
                () -> reads.procedureOf(id),
                opened -> agreeing.sign(opened, id, draft));
    }

    /** Records an act of performance; part payments add up. */
    public Outcome<ObligationId> perform(CommandId command, ObligationId id, PerformanceDraft draft) {
        return Notes.fits("evidence", draft.evidence(), 500)
                .orElse(() -> file.run(
                        command,
                        "performed",
                        ObligationId.class,
                        id.value(),
                        () -> reads.procedureOf(id),
                        opened -> performing.perform(opened, id, draft)));
    }

    /** Records that the creditors let the obligation go. */
    public Outcome<ObligationId> waive(CommandId command, ObligationId id, String reason) {
        return Notes.needed("reason", reason, 2_000)
                .orElse(() -> file.run(
                        command,
                        "waived",
                        ObligationId.class,
                        id.value(),
                        () -> reads.procedureOf(id),
                        opened -> performing.waive(opened, id, Texts.clean(reason))));
    }
}
