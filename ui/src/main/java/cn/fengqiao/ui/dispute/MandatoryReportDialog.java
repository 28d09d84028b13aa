package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.protection.Protections;
import cn.fengqiao.protection.ReportDraft;
import cn.fengqiao.protection.ReportGround;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A report that the law demanded and somebody made. */
final class MandatoryReportDialog extends CommandDialog {

    private final Protections protections;
    private final DisputeId id;
    private final Instant now;
    private final Select<ReportGround> ground =
            field("ground", Fields.select("protect.ground", ReportGround.class, Terms.prefix(ReportGround.class)));
    private final ComboBox<DisputePage.Party> party =
            field("partyId", Fields.<DisputePage.Party>combo("protect.about"));
    private final TextField by = field("by", Fields.text("protect.by"));
    private final TextField to = field("to", Fields.text("protect.to"));
    private final DateTimePicker at = field("at", Fields.dateTime("protect.at"));
    private final TextArea content = field("content", Fields.area("protect.content"));

    MandatoryReportDialog(Protections protections, DisputeId id, List<DisputePage.Party> parties, Instant now) {
        super(Words.of("protect.report"), Words.of("protect.report"));
        this.protections = protections;
        this.id = id;
        this.now = now;
        ground.setValue(ReportGround.NO_CAPACITY);
        party.setItems(parties);
        party.setItemLabelGenerator(Parties::label);
        at.setValue(LocalDateTime.ofInstant(now, Dates.ZONE).truncatedTo(ChronoUnit.MINUTES));
        row(ground, party);
        row(by, to);
        lines(at, content);
    }

    @Override
    Outcome<?> send(CommandId command) {
        var when = at.getValue();
        var whom = party.getValue();
        return protections.report(
                command,
                id,
                new ReportDraft(
                        ground.getValue(),
                        whom == null ? "" : whom.id(),
                        by.getValue(),
                        to.getValue(),
                        when == null ? now : when.atZone(Dates.ZONE).toInstant(),
                        content.getValue()));
    }
}
