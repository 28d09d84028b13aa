package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.Clocks;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.ProcedureId;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;

/** A later last day for a procedure, to which every party has agreed. */
final class ExtendClockDialog extends CommandDialog {

    private final Clocks clocks;
    private final ProcedureId id;
    private final DatePicker until = needed("until", Fields.date("course.extend.until"));
    private final Checkbox allAgree = field("allAgree", Fields.check("course.extend.all"));
    private final TextArea reason = field("reason", Fields.area("desk.reason"));

    ExtendClockDialog(String title, Clocks clocks, DisputePage.Procedure procedure, Dates dates) {
        super(title, title);
        this.clocks = clocks;
        this.id = procedure.id();
        var due = procedure.dueOn();
        if (due != null) {
            note(Words.of("course.extend.now", dates.date(due)));
            until.setValue((due.isBefore(dates.today()) ? dates.today() : due).plusDays(30));
        }
        lines(until, allAgree, reason);
    }

    @Override
    String subject() {
        return id.value();
    }

    @Override
    Outcome<?> send(CommandId command) {
        return clocks.extend(command, id, until.getValue(), allAgree.getValue(), reason.getValue());
    }
}
