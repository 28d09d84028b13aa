package cn.fengqiao.mediation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Signatures that came after the agreement was recorded; what is left null or out stays as it is. */
public record SigningDraft(
        List<PartySignature> parties,
        @Nullable LocalDate mediatorSignedOn,
        @Nullable LocalDate sealedOn) {

    public SigningDraft {
        parties = List.copyOf(parties);
    }
}
