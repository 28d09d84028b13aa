package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.Concessions;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.ProcedureId;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;

/** R46: what a party would give up for a settlement. */
final class ConcessionDialog extends CommandDialog {

    private final Concessions concessions;
    private final ProcedureId id;
    private final ComboBox<DisputePage.Party> party = field("partyId", Fields.<DisputePage.Party>combo("guard.party"));
    private final TextArea text = field("text", Fields.area("guard.concession.text"));

    ConcessionDialog(Concessions concessions, ProcedureId id, List<DisputePage.Party> present) {
        super(Words.of("guard.concession"), Words.of("issue.save"));
        this.concessions = concessions;
        this.id = id;
        party.setItems(present);
        party.setItemLabelGenerator(Parties::label);
        note(Words.of("guard.concession.note"));
        lines(party, text);
    }

    @Override
    String subject() {
        return id.value();
    }

    @Override
    Outcome<?> send(CommandId command) {
        var chosen = party.getValue();
        return concessions.record(command, id, chosen == null ? "" : chosen.id(), text.getValue());
    }
}
