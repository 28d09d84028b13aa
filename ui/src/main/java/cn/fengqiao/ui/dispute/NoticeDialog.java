package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.Mediations;
import cn.fengqiao.mediation.ProcedureId;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;

/** When and how all parties were told their rights and duties (R10, R11). */
final class NoticeDialog extends CommandDialog {

    private final Mediations mediations;
    private final ProcedureId id;
    private final DatePicker on = field("on", Fields.date("desk.on"));
    private final TextField how = field("how", Fields.text("desk.notice.how"));

    NoticeDialog(String title, Mediations mediations, ProcedureId id, LocalDate today) {
        super(title, title);
        this.mediations = mediations;
        this.id = id;
        on.setValue(today);
        how.setValue(Words.of("desk.notice.usual"));
        note(Words.of("desk.notice.rights"));
        row(on, how);
    }

    @Override
    Outcome<?> send(CommandId command) {
        return mediations.giveNotice(command, id, on.getValue(), how.getValue());
    }
}
