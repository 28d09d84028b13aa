package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Disputes;
import cn.fengqiao.dispute.ViolenceDecision;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;

/** What the police decided about domestic violence; before that, no mediated closing. */
final class DecisionDialog extends CommandDialog {

    private final Disputes disputes;
    private final DisputeId id;
    private final Select<ViolenceDecision> decision = field(
            "decision",
            Fields.select("desk.violence.decision", ViolenceDecision.class, Terms.prefix(ViolenceDecision.class)));
    private final DatePicker on = needed("on", Fields.date("desk.on"));
    private final TextField number = field("documentNumber", Fields.text("desk.violence.number"));

    DecisionDialog(String title, Disputes disputes, DisputeId id, LocalDate today) {
        super(title, title);
        this.disputes = disputes;
        this.id = id;
        decision.setValue(ViolenceDecision.WARNING);
        on.setValue(today);
        note(Words.of("desk.violence.note"));
        lines(decision);
        row(on, number);
    }

    @Override
    Outcome<?> send(CommandId command) {
        return disputes.recordDecision(command, id, decision.getValue(), on.getValue(), number.getValue());
    }
}
