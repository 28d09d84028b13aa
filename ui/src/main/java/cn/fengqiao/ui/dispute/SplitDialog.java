package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.Lineages;
import cn.fengqiao.dispute.SplitDraft;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/** One report becomes a dispute of its own, with the parties who quarrel there. */
final class SplitDialog extends CommandDialog {

    private final Lineages lineages;
    private final DisputePage page;
    private final ComboBox<DisputePage.Report> report =
            field("reportId", Fields.<DisputePage.Report>combo("rep.split.report"));
    private final MultiSelectComboBox<DisputePage.Party> parties =
            field("partyIds", Fields.<DisputePage.Party>multi("rep.split.parties"));
    private final Checkbox leave = field("leave", Fields.check("rep.split.leave"));
    private final TextField name = field("title", Fields.text("rep.split.title"));
    private final TextArea reason = field("reason", Fields.area("desk.reason"));

    SplitDialog(String title, Lineages lineages, DisputePage page) {
        super(title, title);
        this.lineages = lineages;
        this.page = page;
        report.setItems(page.reports());
        report.setItemLabelGenerator(each -> each.number() + " · " + Terms.of(each.channel()));
        if (page.reports().size() > 1) {
            report.setValue(page.reports().getLast());
        }
        parties.setItems(Parties.present(page));
        parties.setItemLabelGenerator(Parties::label);
        note(Words.of("rep.split.note"));
        lines(report, parties, leave, name, reason);
    }

    @Override
    Outcome<?> send(CommandId command) {
        var chosen = report.getValue();
        return lineages.split(
                command,
                page.header().id(),
                new SplitDraft(
                        chosen == null ? "" : chosen.id(),
                        Parties.ids(parties.getValue()),
                        leave.getValue(),
                        name.getValue(),
                        reason.getValue()));
    }
}
