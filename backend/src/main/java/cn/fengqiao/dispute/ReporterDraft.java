package cn.fengqiao.dispute;

import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.shared.Texts;

/**
 * Who told a report: a party of the dispute, or somebody else.
 *
 * @param partyId id of the {@code PARTY_TO}; empty when it was somebody else, who is named then
 */
public record ReporterDraft(String reportId, String partyId, String name, String phone) {

    PartyDraft person() {
        return PartyDraft.person("A", PartyRole.THIRD_PARTY, Texts.clean(name), "", phone);
    }
}
