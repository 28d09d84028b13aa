package cn.fengqiao.dispute;

import cn.fengqiao.people.HolderFacts;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyRole;

/**
 * A party put right, or known at last.
 *
 * @param partyId id of its {@code PARTY_TO}
 * @param seen what the form showed, so that a correction made meanwhile is not overwritten
 * @param draft what is right; empty number, phone or address leave what is on record
 * @param reason why it was wrong, or how it became known
 */
public record PartyCorrection(String partyId, Seen seen, PartyDraft draft, String reason) {

    /** A party as a form shows it before it is corrected. */
    public record Seen(long version, String side, PartyRole role, String position, HolderFacts holder) {}
}
