package cn.fengqiao.mediation;

import java.time.Instant;
import java.util.Set;

/**
 * A session that was held.
 *
 * @param attendedPartyIds ids of the {@code PARTY_TO} of those who were there
 * @param companyIds ids of the mandates and invitations by which others were there
 * @param minutes what was said and came of it (R14)
 */
public record SessionDraft(
        Instant heldAt,
        String place,
        SessionForm form,
        Set<String> attendedPartyIds,
        Set<String> companyIds,
        String minutes) {

    public SessionDraft {
        attendedPartyIds = Set.copyOf(attendedPartyIds);
        companyIds = Set.copyOf(companyIds);
    }

    /** Only parties were there. */
    public SessionDraft(Instant heldAt, String place, SessionForm form, Set<String> attendedPartyIds, String minutes) {
        this(heldAt, place, form, attendedPartyIds, Set.of(), minutes);
    }
}
