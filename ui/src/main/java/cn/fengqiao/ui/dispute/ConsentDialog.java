package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.Mediations;
import cn.fengqiao.mediation.ProcedureId;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;

/** Whether a party wants to be mediated, or that all who were not asked yet do; a no ends the procedure (R06). */
final class ConsentDialog extends CommandDialog {

    private final Mediations mediations;
    private final ProcedureId id;
    private final Select<DisputePage.Party> party = field("partyId", new Select<DisputePage.Party>());
    private final Checkbox all = field("partyIds", Fields.check("rep.consent.all"));
    private final RadioButtonGroup<Boolean> consented =
            field("consented", new RadioButtonGroup<Boolean>(Words.of("desk.consent.answer")));
    private final TextField note = field("note", Fields.text("desk.note"));

    ConsentDialog(String title, Mediations mediations, ProcedureId id, List<DisputePage.Party> parties) {
        super(title, title);
        this.mediations = mediations;
        this.id = id;
        party.setLabel(Words.of("desk.consent.who"));
        party.setItems(parties);
        party.setItemLabelGenerator(Parties::label);
        parties.stream()
                .filter(one -> one.consented() == null)
                .findFirst()
                .or(() -> parties.stream().findFirst())
                .ifPresent(party::setValue);
        consented.setItems(true, false);
        consented.setItemLabelGenerator(yes -> Words.of(yes ? "desk.consent.yes" : "desk.consent.no"));
        consented.setValue(true);
        consented.setHelperText(Words.of("desk.consent.note"));
        all.setVisible(parties.stream().filter(one -> one.consented() == null).count() > 1);
        all.addValueChangeListener(change -> party.setVisible(!change.getValue()));
        lines(party, all, consented, note);
    }

    @Override
    String subject() {
        return id.value();
    }

    @Override
    Outcome<?> send(CommandId command) {
        if (!all.getValue()) {
            return mediations.recordConsent(command, id, party.getValue().id(), consented.getValue(), note.getValue());
        }
        return consented.getValue()
                ? mediations.recordConsents(command, id, Set.of(), note.getValue())
                : Outcome.refused(Refusal.field("partyIds", "refusal.refuses-alone"));
    }
}
