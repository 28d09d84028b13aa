package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.Channel;
import cn.fengqiao.dispute.Intake;
import cn.fengqiao.dispute.ReportDraft;
import cn.fengqiao.dispute.RiskFact;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** One more telling of a dispute that is on record already. */
final class AddReportDialog extends CommandDialog {

    private final Intake intake;
    private final DisputePage.Header dispute;
    private final Select<Channel> channel =
            field("channel", Fields.select("desk.report.channel", Channel.class, Terms.prefix(Channel.class)));
    private final DateTimePicker receivedAt = needed("receivedAt", Fields.dateTime("rep.received"));
    private final TextArea narrative = field("narrative", Fields.area("desk.report.narrative"));

    private final Checkbox violence = field("domesticViolence", Fields.check("desk.report.violence"));
    private final CheckboxGroup<RiskFact> facts =
            field("facts", new CheckboxGroup<RiskFact>(Words.of("desk.report.facts")));

    AddReportDialog(String title, Intake intake, DisputePage.Header dispute, Instant now) {
        super(title, title);
        this.intake = intake;
        this.dispute = dispute;
        channel.setValue(Channel.COUNTER);
        facts.setItems(RiskFact.values());
        facts.setItemLabelGenerator(Terms::of);
        facts.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
        facts.setHelperText(Words.of("change.report.facts"));
        receivedAt.setValue(LocalDateTime.ofInstant(now, Dates.ZONE).truncatedTo(ChronoUnit.MINUTES));
        row(channel, receivedAt);
        lines(narrative, violence, facts);
        narrative.setAutofocus(true);
    }

    @Override
    Outcome<?> send(CommandId command) {
        var received = receivedAt.getValue();
        var report = new ReportDraft(
                channel.getValue(),
                received.atZone(Dates.ZONE).toInstant(),
                null,
                dispute.areaCode(),
                dispute.address(),
                dispute.title(),
                narrative.getValue(),
                dispute.typeCode(),
                List.of(),
                violence.getValue(),
                facts.getValue());
        return intake.addReport(command, dispute.id(), report);
    }
}
