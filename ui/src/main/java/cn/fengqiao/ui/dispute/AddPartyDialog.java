package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Intake;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;

/** One more party to a dispute that is open. */
final class AddPartyDialog extends CommandDialog {

    private final Intake intake;
    private final DisputeId id;
    private final PartyCard card;

    AddPartyDialog(String title, Intake intake, DisputeId id, PartyCard card) {
        super(title, title);
        this.intake = intake;
        this.id = id;
        this.card = card;
        card.show(PartyDraft.person("B", PartyRole.RESPONDENT, "", "", ""));
        card.bind(refusals(), "");
        lines(card);
        addOpenedChangeListener(change -> card.focus());
    }

    @Override
    Outcome<?> send(CommandId command) {
        return intake.addParty(command, id, card.draft());
    }
}
