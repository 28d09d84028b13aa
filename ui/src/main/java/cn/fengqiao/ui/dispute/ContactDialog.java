package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.representation.ContactDraft;
import cn.fengqiao.representation.ContactResult;
import cn.fengqiao.representation.ContactWay;
import cn.fengqiao.representation.Contacts;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** One attempt to reach a party: whom, when, how, and what came of it. */
final class ContactDialog extends CommandDialog {

    private final Contacts contacts;
    private final DisputeId id;
    private final Instant now;
    private final ComboBox<DisputePage.Party> party =
            field("partyId", Fields.<DisputePage.Party>combo("rep.contact.whom"));
    private final DateTimePicker at = field("at", Fields.dateTime("rep.contact.at"));
    private final Select<ContactWay> way =
            field("way", Fields.select("rep.contact.way", ContactWay.class, Terms.prefix(ContactWay.class)));
    private final Select<ContactResult> result = field(
            "result", Fields.select("rep.contact.result", ContactResult.class, Terms.prefix(ContactResult.class)));
    private final TextField note = field("note", Fields.text("desk.note"));

    ContactDialog(Contacts contacts, DisputeId id, List<DisputePage.Party> present, Instant now) {
        super(Words.of("rep.contact.add"), Words.of("rep.contact.save"));
        this.contacts = contacts;
        this.id = id;
        this.now = now;
        party.setItems(present);
        party.setItemLabelGenerator(Parties::label);
        present.stream().findFirst().ifPresent(party::setValue);
        at.setValue(LocalDateTime.ofInstant(now, Dates.ZONE).truncatedTo(ChronoUnit.MINUTES));
        way.setValue(ContactWay.PHONE);
        result.setValue(ContactResult.REACHED);
        row(party, at);
        row(way, result);
        lines(note);
    }

    @Override
    Outcome<?> send(CommandId command) {
        var when = at.getValue();
        var whom = party.getValue();
        return contacts.record(
                command,
                id,
                new ContactDraft(
                        whom == null ? "" : whom.id(),
                        when == null ? now : when.atZone(Dates.ZONE).toInstant(),
                        way.getValue(),
                        result.getValue(),
                        note.getValue()));
    }
}
