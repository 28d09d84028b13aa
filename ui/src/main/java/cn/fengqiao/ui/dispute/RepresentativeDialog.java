package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.people.PartyKind;
import cn.fengqiao.representation.RepresentationKind;
import cn.fengqiao.representation.RepresentativeDraft;
import cn.fengqiao.representation.Representatives;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;

/** Somebody who is to speak for one or many parties: which right, for whom, since when. */
final class RepresentativeDialog extends CommandDialog {

    private final Representatives representatives;
    private final DisputeId id;
    private final Select<RepresentationKind> kind =
            field("kind", Fields.select("rep.kind", RepresentationKind.class, Terms.prefix(RepresentationKind.class)));
    private final MultiSelectComboBox<DisputePage.Party> parties =
            field("partyIds", Fields.<DisputePage.Party>multi("rep.for"));
    private final ComboBox<DisputePage.Party> byParty =
            field("byPartyId", Fields.<DisputePage.Party>combo("rep.by-party"));
    private final TextField name = field("name", Fields.text("rep.name"));
    private final TextField idNumber = field("idNumber", Fields.text("desk.party.id"));
    private final TextField phone = field("phone", Fields.text("desk.party.phone"));
    private final TextField authority = field("authority", Fields.text("rep.authority"));
    private final TextField scope = field("scope", Fields.text("rep.scope"));
    private final DatePicker on = field("on", Fields.date("rep.on"));
    private final Paragraph rule = new Paragraph();

    RepresentativeDialog(
            Representatives representatives, DisputeId id, List<DisputePage.Party> present, LocalDate today) {
        super(Words.of("rep.add"), Words.of("rep.add"));
        this.representatives = representatives;
        this.id = id;
        parties.setItems(present);
        parties.setItemLabelGenerator(Parties::label);
        byParty.setItems(present.stream()
                .filter(party -> party.kind() == PartyKind.PERSON)
                .toList());
        byParty.setItemLabelGenerator(Parties::label);
        byParty.setClearButtonVisible(true);
        on.setValue(today);
        on.setMax(today);
        kind.addValueChangeListener(change -> fit());
        byParty.addValueChangeListener(change -> fit());
        kind.setValue(RepresentationKind.AGENT);
        rule.addClassName("form-note");
        lines(rule, kind, parties, byParty);
        row(name, phone);
        row(idNumber, on);
        lines(authority, scope);
    }

    /** Starts with a guardian for one minor. */
    RepresentativeDialog guardian(String partyId) {
        kind.setValue(RepresentationKind.GUARDIAN);
        parties.getGenericDataView()
                .getItems()
                .filter(party -> party.id().equals(partyId))
                .forEach(parties::select);
        return this;
    }

    @Override
    Outcome<?> send(CommandId command) {
        var by = byParty.getValue();
        var day = on.getValue();
        if (day == null) {
            return Outcome.refused(Refusal.field("on", "refusal.missing-day"));
        }
        return representatives.add(
                command,
                id,
                new RepresentativeDraft(
                        kind.getValue(),
                        Parties.ids(parties.getValue()),
                        by == null ? "" : by.id(),
                        name.getValue(),
                        idNumber.getValue(),
                        phone.getValue(),
                        authority.getValue(),
                        scope.getValue(),
                        day));
    }

    private void fit() {
        var elected = kind.getValue() == RepresentationKind.ELECTED;
        var stranger = byParty.isEmpty() && !elected;
        name.setVisible(stranger);
        idNumber.setVisible(stranger);
        phone.setVisible(stranger);
        var guardian = kind.getValue() == RepresentationKind.GUARDIAN;
        scope.setLabel(Words.of(guardian ? "rep.relation" : "rep.scope"));
        on.setLabel(Words.of(guardian ? "rep.told" : "rep.on"));
        rule.setText(Words.of("rep.rule." + kind.getValue()));
    }
}
