package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.Lineages;
import cn.fengqiao.dispute.ReporterDraft;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.people.PartyKind;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;

/** Who told a report: a party, or somebody else. */
final class ReporterDialog extends CommandDialog {

    private final Lineages lineages;
    private final DisputePage page;
    private final ComboBox<DisputePage.Report> report =
            field("reportId", Fields.<DisputePage.Report>combo("rep.split.report"));
    private final ComboBox<DisputePage.Party> party =
            field("partyId", Fields.<DisputePage.Party>combo("rep.reporter.party"));
    private final TextField name = field("name", Fields.text("rep.name"));
    private final TextField phone = field("phone", Fields.text("desk.party.phone"));

    ReporterDialog(String title, Lineages lineages, DisputePage page) {
        super(title, title);
        this.lineages = lineages;
        this.page = page;
        report.setItems(page.reports());
        report.setItemLabelGenerator(each -> each.number() + " · " + Terms.of(each.channel()));
        page.reports().stream().findFirst().ifPresent(report::setValue);
        party.setItems(Parties.present(page).stream()
                .filter(each -> each.kind() == PartyKind.PERSON)
                .toList());
        party.setItemLabelGenerator(Parties::label);
        party.setClearButtonVisible(true);
        party.addValueChangeListener(change -> {
            name.setVisible(change.getValue() == null);
            phone.setVisible(change.getValue() == null);
        });
        note(Words.of("rep.reporter.note"));
        lines(report, party);
        row(name, phone);
    }

    @Override
    Outcome<?> send(CommandId command) {
        var chosen = report.getValue();
        var told = party.getValue();
        return lineages.nameReporter(
                command,
                page.header().id(),
                new ReporterDraft(
                        chosen == null ? "" : chosen.id(),
                        told == null ? "" : told.id(),
                        name.getValue(),
                        phone.getValue()));
    }
}
