package cn.fengqiao.dispute;

import java.util.Set;

/**
 * A report that turned out to tell of another quarrel.
 *
 * @param reportId the report that begins the new dispute
 * @param partyIds ids of the {@code PARTY_TO} of those who quarrel there
 * @param leave true when they take part in the old one no more
 * @param title of the new dispute; made from place and type when empty
 */
public record SplitDraft(String reportId, Set<String> partyIds, boolean leave, String title, String reason) {

    public SplitDraft {
        partyIds = Set.copyOf(partyIds);
    }
}
