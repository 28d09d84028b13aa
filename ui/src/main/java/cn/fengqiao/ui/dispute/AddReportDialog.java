package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.Channel;
import cn.fengqiao.dispute.Intake;
import cn.fengqiao.dispute.ReportDraft;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Fields;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** One more telling of a dispute that is on record already. */
final class AddReportDialog extends CommandDialog {

    private final Intake intake;
    private final DisputePage.Header dispute;
    private final Instant now;
    private final Select<Channel> channel =
            field("channel", Fields.select("desk.report.channel", Channel.class, Terms.prefix(Channel.class)));
    private final DateTimePicker receivedAt = field("receivedAt", Fields.dateTime("rep.received"));
    private final TextArea narrative = field("narrative", Fields.area("desk.report.narrative"));

    AddReportDialog(String title, Intake intake, DisputePage.Header dispute, Instant now) {
        super(title, title);
        this.intake = intake;
        this.dispute = dispute;
        this.now = now;
        channel.setValue(Channel.COUNTER);
        receivedAt.setValue(LocalDateTime.ofInstant(now, Dates.ZONE).truncatedTo(ChronoUnit.MINUTES));
        row(channel, receivedAt);
        lines(narrative);
        narrative.setAutofocus(true);
    }

    @Override
    Outcome<?> send(CommandId command) {
        var received = receivedAt.getValue();
        var report = new ReportDraft(
                channel.getValue(),
                received == null ? now : received.atZone(Dates.ZONE).toInstant(),
                null,
                dispute.areaCode(),
                dispute.address(),
                dispute.title(),
                narrative.getValue(),
                dispute.typeCode(),
                List.of(),
                dispute.domesticViolence(),
                Set.of());
        return intake.addReport(command, dispute.id(), report);
    }
}
