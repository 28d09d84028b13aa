package cn.fengqiao.representation;

import cn.fengqiao.people.PartyRole;
import java.time.LocalDate;
import java.util.List;

/**
 * One mandate that lasts, as the procedure's rules ask for it.
 *
 * @param speaker name of who speaks
 * @param onFile whether its paper lies in the dossier (R34)
 */
record Mandate(
        String id,
        RepresentationKind kind,
        String speakerId,
        String speaker,
        boolean onFile,
        LocalDate on,
        List<Side> sides) {

    /** A party that is spoken for. */
    record Side(String partyId, String side, PartyRole role) {}

    Mandate {
        sides = List.copyOf(sides);
    }

    boolean covers(String partyId) {
        return sides.stream().anyMatch(each -> each.partyId().equals(partyId));
    }

    boolean ofVictimsOnly() {
        return sides.stream().allMatch(each -> each.role() == PartyRole.VICTIM);
    }
}
