package cn.fengqiao.mediation;

import java.util.Set;

/**
 * A session planned ahead.
 *
 * @param mediatorIds persons who mediate in the procedure
 * @param partyIds who is invited; a separate session (背靠背) names them, a joint one invites all when empty
 * @param readerIds who may read the notes of a separate session; its mediators when empty
 */
public record SittingDraft(
        SittingTime time, SessionForm form, Set<String> mediatorIds, Set<String> partyIds, Set<String> readerIds) {

    public SittingDraft {
        mediatorIds = Set.copyOf(mediatorIds);
        partyIds = Set.copyOf(partyIds);
        readerIds = Set.copyOf(readerIds);
    }
}
