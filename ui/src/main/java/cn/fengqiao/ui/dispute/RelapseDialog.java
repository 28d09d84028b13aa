package cn.fengqiao.ui.dispute;

import cn.fengqiao.aftercare.FollowUps;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;

/** The quarrel came back: since when, and as which new dispute, if it was registered again. */
final class RelapseDialog extends CommandDialog {

    private final FollowUps followUps;
    private final DisputeId id;
    private final DatePicker on = needed("on", Fields.date("desk.on"));
    private final TextField newNumber = field("newNumber", Fields.text("care.relapse.number"));
    private final TextArea note = field("note", Fields.area("desk.note"));

    RelapseDialog(FollowUps followUps, DisputeId id, LocalDate today) {
        super(Words.of("care.relapse"), Words.of("care.relapse"));
        this.followUps = followUps;
        this.id = id;
        on.setValue(today);
        on.setMax(today);
        newNumber.setHelperText(Words.of("care.relapse.hint"));
        row(on, newNumber);
        lines(note);
    }

    @Override
    Outcome<?> send(CommandId command) {
        return followUps.relapsed(command, id, on.getValue(), newNumber.getValue(), note.getValue());
    }
}
