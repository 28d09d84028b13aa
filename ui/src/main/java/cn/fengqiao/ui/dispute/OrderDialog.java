package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.protection.OrderDraft;
import cn.fengqiao.protection.Protections;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.Agencies;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.territory.AgencyRow;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Who is to be protected, by which court, how urgent. */
final class OrderDialog extends CommandDialog {

    private final Protections protections;
    private final DisputeId id;
    private final Instant now;
    private final ComboBox<DisputePage.Party> party = field("partyId", Fields.<DisputePage.Party>combo("protect.whom"));
    private final TextField onBehalf = field("onBehalf", Fields.text("protect.on-behalf"));
    private final ComboBox<AgencyRow> court = field("courtId", Fields.<AgencyRow>combo("protect.court"));
    private final DateTimePicker appliedAt = field("appliedAt", Fields.dateTime("protect.applied-at"));
    private final Checkbox urgent = field("urgent", Fields.check("protect.urgent"));

    OrderDialog(
            Protections protections, Agencies agencies, DisputeId id, List<DisputePage.Party> parties, Instant now) {
        super(Words.of("protect.apply"), Words.of("protect.apply"));
        this.protections = protections;
        this.id = id;
        this.now = now;
        party.setItems(parties);
        party.setItemLabelGenerator(Parties::label);
        AgencyPick.into(court, agencies, AgencyKind.COURT);
        appliedAt.setValue(LocalDateTime.ofInstant(now, Dates.ZONE).truncatedTo(ChronoUnit.MINUTES));
        row(party, court);
        row(appliedAt, onBehalf);
        lines(urgent);
        note(Words.of("protect.apply.note"));
    }

    @Override
    Outcome<?> send(CommandId command) {
        var at = appliedAt.getValue();
        var whom = party.getValue();
        return protections.apply(
                command,
                id,
                new OrderDraft(
                        whom == null ? "" : whom.id(),
                        onBehalf.getValue(),
                        AgencyPick.id(court.getValue()),
                        urgent.getValue(),
                        at == null ? now : at.atZone(Dates.ZONE).toInstant()));
    }
}
