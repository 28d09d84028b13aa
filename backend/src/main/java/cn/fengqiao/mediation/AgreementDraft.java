package cn.fengqiao.mediation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What parties agreed on. A written one takes effect on the last of the parties' signatures, the mediator's and the
 * seal (R17); an oral one on the day of agreement (R18). Signatures that are still missing can follow.
 *
 * @param agreedOn the day of agreement
 * @param partial true when some parties or points stay open
 * @param content what was agreed, as it will be printed (R16)
 * @param parties the agreement's parties, each with the day on which it signed, if it has
 * @param terms what it says beside its obligations
 */
public record AgreementDraft(
        AgreementForm form,
        LocalDate agreedOn,
        boolean partial,
        String content,
        List<PartySignature> parties,
        @Nullable LocalDate mediatorSignedOn,
        @Nullable LocalDate sealedOn,
        List<ObligationDraft> obligations,
        AgreementTerms terms) {

    public AgreementDraft {
        parties = List.copyOf(parties);
        obligations = List.copyOf(obligations);
    }

    /** One that says nothing beside its content and obligations. */
    public AgreementDraft(
            AgreementForm form,
            LocalDate agreedOn,
            boolean partial,
            String content,
            List<PartySignature> parties,
            @Nullable LocalDate mediatorSignedOn,
            @Nullable LocalDate sealedOn,
            List<ObligationDraft> obligations) {
        this(form, agreedOn, partial, content, parties, mediatorSignedOn, sealedOn, obligations, AgreementTerms.NONE);
    }
}
