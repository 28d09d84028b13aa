package cn.fengqiao.ui.dispute;

import cn.fengqiao.deliberation.Deliberations;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;

/** 无争议事实: what the named parties confirm. */
final class FactDialog extends CommandDialog {

    private final Deliberations deliberations;
    private final DisputeId id;
    private final TextArea text = field("text", Fields.area("issue.fact.text"));
    private final PartyPicker parties;

    FactDialog(Deliberations deliberations, DisputeId id, List<DisputePage.Party> present) {
        super(Words.of("issue.fact"), Words.of("issue.save"));
        this.deliberations = deliberations;
        this.id = id;
        parties = new PartyPicker("issue.fact.who", present);
        field("partyIds", parties.field());
        lines(text, parties.field());
    }

    @Override
    Outcome<?> send(CommandId command) {
        return deliberations.agreeOnFact(command, id, text.getValue(), parties.ids());
    }
}
