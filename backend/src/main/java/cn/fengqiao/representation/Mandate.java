package cn.fengqiao.representation;

import cn.fengqiao.people.PartyRole;
import java.time.LocalDate;
import java.util.List;

/** One mandate that lasts, as the procedure's rules ask for it. */
record Mandate(String id, RepresentationKind kind, String speakerId, LocalDate on, List<Side> sides) {

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
