package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.joint.JointWorks;
import cn.fengqiao.joint.MeetingDraft;
import cn.fengqiao.joint.MeetingKind;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.Agencies;
import cn.fengqiao.territory.AgencyRow;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A meeting of agencies: who met, what was decided, who has to do what until when. */
final class MeetingDialog extends CommandDialog {

    private final JointWorks joint;
    private final DisputeId id;
    private final Instant now;
    private final Select<MeetingKind> kind =
            field("kind", Fields.select("joint.meeting.kind", MeetingKind.class, Terms.prefix(MeetingKind.class)));
    private final DateTimePicker heldAt = field("heldAt", Fields.dateTime("joint.meeting.at"));
    private final TextField place = field("place", Fields.text("joint.meeting.place"));
    private final MultiSelectComboBox<AgencyRow> agencies =
            field("agencyIds", Fields.<AgencyRow>multi("joint.meeting.agencies"));
    private final TextArea decisions = field("decisions", Fields.area("joint.meeting.decisions"));
    private final List<TaskFields> tasks = new ArrayList<>();
    private final Div lines = new Div();

    MeetingDialog(JointWorks joint, Agencies directory, DisputeId id, Instant now) {
        super(Words.of("joint.meeting"), Words.of("joint.meeting.save"));
        this.joint = joint;
        this.id = id;
        this.now = now;
        kind.setValue(MeetingKind.THREE_OFFICES);
        heldAt.setValue(LocalDateTime.ofInstant(now, Dates.ZONE).truncatedTo(ChronoUnit.MINUTES));
        AgencyPick.into(agencies, directory);
        decisions.setMinRows(4);
        row(kind, heldAt);
        lines(place, agencies, decisions, lines);
        var today = LocalDate.ofInstant(now, Dates.ZONE);
        more(directory, today);
        lines(new StepButton(Words.of("joint.task.more"), () -> more(directory, today)).quiet());
    }

    private void more(Agencies directory, LocalDate today) {
        var task = new TaskFields(directory, refusals(), today);
        tasks.add(task);
        lines.add(task);
    }

    @Override
    Outcome<?> send(CommandId command) {
        var at = heldAt.getValue();
        var draft = new MeetingDraft(
                kind.getValue(),
                at == null ? now : at.atZone(Dates.ZONE).toInstant(),
                place.getValue(),
                AgencyPick.ids(agencies.getValue()),
                decisions.getValue(),
                tasks.stream()
                        .filter(Predicate.not(TaskFields::isEmpty))
                        .map(TaskFields::draft)
                        .toList());
        return joint.met(command, id, draft);
    }
}
