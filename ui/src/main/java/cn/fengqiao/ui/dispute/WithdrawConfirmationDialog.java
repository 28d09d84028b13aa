package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.AgreementId;
import cn.fengqiao.mediation.Confirmations;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;

/** The parties take their application back before the court decides. */
final class WithdrawConfirmationDialog extends CommandDialog {

    private final Confirmations confirmations;
    private final AgreementId id;
    private final DatePicker on = needed("on", Fields.date("desk.on"));
    private final TextArea reason = field("reason", Fields.area("desk.reason"));

    WithdrawConfirmationDialog(Confirmations confirmations, AgreementId id, LocalDate today) {
        super(Words.of("course.withdraw"), Words.of("course.withdraw"));
        this.confirmations = confirmations;
        this.id = id;
        on.setValue(today);
        note(Words.of("course.withdraw.note"));
        lines(on, reason);
    }

    @Override
    String subject() {
        return id.value();
    }

    @Override
    Outcome<?> send(CommandId command) {
        return confirmations.withdraw(command, id, on.getValue(), reason.getValue());
    }
}
