package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.representation.InvitationRow;
import cn.fengqiao.representation.Invitations;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** What parties said to somebody's coming (R09). */
final class InvitationAnswerDialog extends CommandDialog {

    private final Invitations invitations;
    private final DisputeId id;
    private final InvitationRow row;
    private final MultiSelectComboBox<DisputePage.Party> parties =
            field("partyIds", Fields.<DisputePage.Party>multi("rep.invitee.who-answered"));
    private final RadioButtonGroup<Boolean> agreed =
            field("agreed", new RadioButtonGroup<>(Words.of("rep.invitee.answer")));
    private final TextField note = field("note", Fields.text("desk.note"));

    InvitationAnswerDialog(Invitations invitations, DisputeId id, InvitationRow row, List<DisputePage.Party> present) {
        super(Words.of("rep.invitee.ask", row.name()), Words.of("rep.invitee.record"));
        this.invitations = invitations;
        this.id = id;
        this.row = row;
        parties.setItems(present);
        parties.setItemLabelGenerator(Parties::label);
        parties.setHelperText(Words.of("rep.invitee.all"));
        agreed.setItems(true, false);
        agreed.setItemLabelGenerator(yes -> Words.of(yes ? "rep.invitee.yes" : "rep.invitee.no"));
        agreed.setValue(true);
        lines(parties, agreed, note);
    }

    @Override
    String subject() {
        return row.id();
    }

    @Override
    Outcome<?> send(CommandId command) {
        return invitations.answer(
                command, id, row.id(), Parties.ids(parties.getValue()), agreed.getValue(), note.getValue());
    }
}
