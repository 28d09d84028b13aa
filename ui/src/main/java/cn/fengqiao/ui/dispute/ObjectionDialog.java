package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.Disclosures;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.ProcedureId;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;

/** Which party objects to a mediator, and why; the party need not prove it (R10). */
final class ObjectionDialog extends CommandDialog {

    private final Disclosures disclosures;
    private final ProcedureId id;
    private final String personId;
    private final ComboBox<DisputePage.Party> party =
            field("partyId", Fields.<DisputePage.Party>combo("course.objection.who"));
    private final TextArea reason = field("reason", Fields.area("desk.reason"));

    ObjectionDialog(
            String title, Disclosures disclosures, ProcedureId id, String personId, List<DisputePage.Party> parties) {
        super(title, Words.of("course.objection.save"));
        this.disclosures = disclosures;
        this.id = id;
        this.personId = personId;
        party.setItems(parties);
        party.setItemLabelGenerator(Parties::label);
        party.setAutofocus(true);
        note(Words.of("course.objection.note"));
        lines(party, reason);
    }

    @Override
    String subject() {
        return id.value() + "|" + personId;
    }

    @Override
    Outcome<?> send(CommandId command) {
        var chosen = party.getValue();
        return disclosures.object(command, id, personId, chosen == null ? "" : chosen.id(), reason.getValue());
    }
}
