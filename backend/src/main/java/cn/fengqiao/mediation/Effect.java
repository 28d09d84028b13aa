package cn.fengqiao.mediation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From which day an agreement binds. */
final class Effect {

    private Effect() {}

    static Optional<LocalDate> of(AgreementDraft draft) {
        return switch (draft.form()) {
            case ORAL -> r18(draft.agreedOn());
            case WRITTEN -> r17(draft.parties(), draft.mediatorSignedOn(), draft.sealedOn());
        };
    }

    /** R17: a written one on the last of all signatures, the mediator's and the seal; not while one is missing. */
    static Optional<LocalDate> r17(
            Collection<PartySignature> parties, @Nullable LocalDate mediatorSignedOn, @Nullable LocalDate sealedOn) {
        if (mediatorSignedOn == null || sealedOn == null) {
            return Optional.empty();
        }
        var last = mediatorSignedOn.isAfter(sealedOn) ? mediatorSignedOn : sealedOn;
        for (var party : parties) {
            var on = party.signedOn();
            if (on == null) {
                return Optional.empty();
            }
            last = on.isAfter(last) ? on : last;
        }
        return Optional.of(last);
    }

    /** R18: an oral one binds when the parties agree. */
    static Optional<LocalDate> r18(LocalDate agreedOn) {
        return Optional.of(agreedOn);
    }
}
