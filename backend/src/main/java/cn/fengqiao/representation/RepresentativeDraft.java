package cn.fengqiao.representation;

import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody who is to speak for parties of a dispute: one of the parties, or a person named here.
 *
 * @param partyIds {@code PARTY_TO} ids of those spoken for
 * @param byPartyId {@code PARTY_TO} id of the party that speaks; empty when it is somebody else
 * @param authority number of the written authority or of the record of the election, and where it is kept
 * @param scope what may be done in the party's name; of a guardian, how it is related
 * @param on day of the authority or election; of a guardian, the day on which it was told
 */
public record RepresentativeDraft(
        RepresentationKind kind,
        Set<String> partyIds,
        String byPartyId,
        String name,
        String idNumber,
        String phone,
        String authority,
        String scope,
        LocalDate on) {

    public RepresentativeDraft {
        partyIds = Set.copyOf(partyIds);
    }

    boolean byParty() {
        return !byPartyId.isEmpty();
    }
}
