package cn.fengqiao.mediation;

import java.time.Instant;
import java.util.Set;

/**
 * A session that was held.
 *
 * @param attendedPartyIds ids of the {@code PARTY_TO} of those who were there
 * @param minutes what was said and came of it (R14)
 */
public record SessionDraft(
        Instant heldAt, String place, SessionForm form, Set<String> attendedPartyIds, String minutes) {

    public SessionDraft {
        attendedPartyIds = Set.copyOf(attendedPartyIds);
    }
}
