package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.Lineages;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/** The same quarrel was registered twice; it goes on in the other dispute. */
final class MergeDialog extends CommandDialog {

    private final Lineages lineages;
    private final DisputePage page;
    private final TextField number = field("number", Fields.text("rep.merge.number"));
    private final MultiSelectComboBox<DisputePage.Party> parties =
            field("partyIds", Fields.<DisputePage.Party>multi("rep.merge.parties"));
    private final TextArea reason = field("reason", Fields.area("desk.reason"));

    MergeDialog(String title, Lineages lineages, DisputePage page) {
        super(title, title);
        this.lineages = lineages;
        this.page = page;
        parties.setItems(Parties.present(page));
        parties.setItemLabelGenerator(Parties::label);
        parties.select(Parties.present(page));
        note(Words.of("rep.merge.note"));
        lines(number, parties, reason);
        number.setAutofocus(true);
    }

    @Override
    Outcome<?> send(CommandId command) {
        return lineages.merge(
                command, page.header().id(), number.getValue(), Parties.ids(parties.getValue()), reason.getValue());
    }
}
