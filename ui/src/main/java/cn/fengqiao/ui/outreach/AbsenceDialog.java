package cn.fengqiao.ui.outreach;

import cn.fengqiao.outreach.AbsenceDraft;
import cn.fengqiao.outreach.AbsenceKind;
import cn.fengqiao.outreach.LecturerRow;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDateTime;

/** Records when a lecturer cannot serve; visits in that time are released only when that is ticked. */
final class AbsenceDialog extends FormDialog {

    private final transient OutreachDesk desk;
    private final transient LecturerRow lecturer;
    private final Select<AbsenceKind> kind =
            Fields.select("outreach.absence.kind", AbsenceKind.class, "outreach.absence");
    private final DateTimePicker from = Fields.dateTime("outreach.absence.from");
    private final DateTimePicker to = Fields.dateTime("outreach.absence.to");
    private final Checkbox release = Fields.check("outreach.absence.release");

    AbsenceDialog(OutreachDesk desk, LecturerRow lecturer) {
        super(Words.of("outreach.absence.add", lecturer.name()), Words.of("outreach.save"));
        this.desk = desk;
        this.lecturer = lecturer;
        var tomorrow = desk.dates().today().plusDays(1);
        kind.setValue(AbsenceKind.LEAVE);
        from.setValue(tomorrow.atTime(8, 0));
        to.setValue(tomorrow.atTime(18, 0));
        refusals().bind("endsAt", to);
        row(kind);
        row(from, to);
        form(release);
    }

    @Override
    String subject() {
        return lecturer.id();
    }

    @Override
    Outcome<String> send(CommandId id) {
        LocalDateTime start = from.getValue();
        LocalDateTime end = to.getValue();
        if (start == null || end == null) {
            return Outcome.refused(Refusal.field("endsAt", "refusal.absence.times"));
        }
        var draft = new AbsenceDraft(
                kind.getValue(),
                start.atZone(Dates.ZONE).toInstant(),
                end.atZone(Dates.ZONE).toInstant());
        return desk.lecturers().away(id, lecturer.id(), draft, release.getValue());
    }
}
