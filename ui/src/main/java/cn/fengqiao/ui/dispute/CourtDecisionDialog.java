package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.AgreementId;
import cn.fengqiao.mediation.ConfirmationResult;
import cn.fengqiao.mediation.Confirmations;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;

/** What the court made of the application: confirmed, rejected, or not accepted (R23, R24). */
final class CourtDecisionDialog extends CommandDialog {

    private final Confirmations confirmations;
    private final AgreementId id;
    private final RadioButtonGroup<ConfirmationResult> result =
            field("result", new RadioButtonGroup<ConfirmationResult>(Words.of("course.decision")));
    private final DatePicker on = needed("on", Fields.date("course.decided-on"));
    private final TextField number = field("number", Fields.text("course.decision.number"));

    CourtDecisionDialog(Confirmations confirmations, DisputePage.Agreement agreement, LocalDate today) {
        super(Words.of("course.decide"), Words.of("course.decide"));
        this.confirmations = confirmations;
        this.id = agreement.id();
        result.setItems(ConfirmationResult.CONFIRMED, ConfirmationResult.REJECTED, ConfirmationResult.NOT_ACCEPTED);
        result.setItemLabelGenerator(Terms::of);
        result.setValue(ConfirmationResult.CONFIRMED);
        on.setValue(today);
        number.setPlaceholder(Words.of("course.decision.number.hint"));
        note(Words.of("course.decide.note"));
        lines(result);
        row(on, number);
    }

    @Override
    String subject() {
        return id.value();
    }

    @Override
    Outcome<?> send(CommandId command) {
        return confirmations.decide(command, id, result.getValue(), on.getValue(), number.getValue());
    }
}
