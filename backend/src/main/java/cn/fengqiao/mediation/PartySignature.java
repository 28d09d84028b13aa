package cn.fengqiao.mediation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A party of an agreement ({@code PARTY_TO} id), and the day on which it signed, sealed or gave its fingerprint.
 *
 * @param signedBy id of the mandate by which somebody signed for it; null when it signed itself or has not signed
 */
public record PartySignature(
        String partyId,
        @Nullable LocalDate signedOn,
        @Nullable String signedBy) {

    public PartySignature(String partyId, @Nullable LocalDate signedOn) {
        this(partyId, signedOn, null);
    }
}
