package cn.fengqiao.representation;

import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.shared.Texts;

/**
 * Somebody whom the parties may want to have with them at sessions.
 *
 * @param idNumber ID number, for an organisation its credit code; may be empty
 * @param relation how it is related, or what it knows
 */
public record InvitationDraft(InviteeKind kind, String name, String idNumber, String phone, String relation) {

    PartyDraft guest() {
        return kind.isOrganisation()
                ? PartyDraft.organisation("A", PartyRole.THIRD_PARTY, Texts.clean(name), idNumber, phone)
                : PartyDraft.person("A", PartyRole.THIRD_PARTY, Texts.clean(name), idNumber, phone);
    }
}
