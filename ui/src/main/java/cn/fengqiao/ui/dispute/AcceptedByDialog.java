package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.AssignmentRow;
import cn.fengqiao.mediation.Assignments;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Words;
import java.util.List;

/** R10: which parties accept this mediator. */
final class AcceptedByDialog extends CommandDialog {

    private final Assignments assignments;
    private final AssignmentRow row;
    private final PartyPicker parties;

    AcceptedByDialog(Assignments assignments, AssignmentRow row, List<DisputePage.Party> present) {
        super(Words.of("assign.accepted-by.of", row.name()), Words.of("issue.save"));
        this.assignments = assignments;
        this.row = row;
        parties = new PartyPicker("assign.accepted-by.who", present);
        field("partyIds", parties.field());
        lines(parties.field());
    }

    @Override
    String subject() {
        return row.personId();
    }

    @Override
    Outcome<?> send(CommandId command) {
        return assignments.acceptedBy(command, row.procedure(), row.personId(), parties.ids());
    }
}
