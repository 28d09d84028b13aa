package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.representation.InvitationDraft;
import cn.fengqiao.representation.Invitations;
import cn.fengqiao.representation.InviteeKind;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

/** Whom the parties may want to have with them; the parties are asked one by one afterwards (R09, R35). */
final class InvitationDialog extends CommandDialog {

    private final Invitations invitations;
    private final DisputeId id;
    private final Select<InviteeKind> kind =
            field("kind", Fields.select("rep.invitee.kind", InviteeKind.class, Terms.prefix(InviteeKind.class)));
    private final TextField name = field("name", Fields.text("rep.invitee.name"));
    private final TextField idNumber = field("idNumber", Fields.text("rep.invitee.id"));
    private final TextField phone = field("phone", Fields.text("desk.party.phone"));
    private final TextField relation = field("relation", Fields.text("rep.invitee.relation"));

    InvitationDialog(Invitations invitations, DisputeId id) {
        super(Words.of("rep.invite"), Words.of("rep.invite"));
        this.invitations = invitations;
        this.id = id;
        kind.setValue(InviteeKind.RELATIVE);
        note(Words.of("rep.invite.rule"));
        row(kind, name);
        row(phone, idNumber);
        lines(relation);
    }

    @Override
    Outcome<?> send(CommandId command) {
        return invitations.invite(
                command,
                id,
                new InvitationDraft(
                        kind.getValue(), name.getValue(), idNumber.getValue(), phone.getValue(), relation.getValue()));
    }
}
