package cn.fengqiao.deliberation;

import java.util.Set;

/**
 * What one or more parties say about an issue.
 *
 * @param partyIds ids of the {@code PARTY_TO}
 * @param text what they said, in their words; may be empty
 */
public record PositionDraft(Set<String> partyIds, Stance stance, String text) {

    public PositionDraft {
        partyIds = Set.copyOf(partyIds);
    }
}
