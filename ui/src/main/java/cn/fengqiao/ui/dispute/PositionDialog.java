package cn.fengqiao.ui.dispute;

import cn.fengqiao.deliberation.Deliberations;
import cn.fengqiao.deliberation.IssueRow;
import cn.fengqiao.deliberation.PositionDraft;
import cn.fengqiao.deliberation.Stance;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;

/** What parties say about one issue. */
final class PositionDialog extends CommandDialog {

    private final Deliberations deliberations;
    private final DisputeId id;
    private final IssueRow issue;
    private final PartyPicker parties;
    private final RadioButtonGroup<Stance> stance =
            field("stance", new RadioButtonGroup<Stance>(Words.of("issue.stance")));
    private final TextArea text = field("text", Fields.area("issue.words"));

    PositionDialog(Deliberations deliberations, DisputeId id, IssueRow issue, List<DisputePage.Party> present) {
        super(Words.of("issue.position"), Words.of("issue.save"));
        this.deliberations = deliberations;
        this.id = id;
        this.issue = issue;
        parties = new PartyPicker("issue.who", present);
        field("partyIds", parties.field());
        stance.setItems(Stance.values());
        stance.setItemLabelGenerator(Terms::of);
        stance.setValue(Stance.SUPPORTS);
        note(issue.title());
        lines(parties.field(), stance, text);
    }

    @Override
    String subject() {
        return issue.id();
    }

    @Override
    Outcome<?> send(CommandId command) {
        return deliberations.take(
                command, id, issue.id(), new PositionDraft(parties.ids(), stance.getValue(), text.getValue()));
    }
}
