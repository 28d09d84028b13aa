package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.ComplaintCode;
import cn.fengqiao.mediation.Complaints;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;

/** R05: what a mediator is complained of, by one of the law's four codes. */
final class ComplaintDialog extends CommandDialog {

    private final Complaints complaints;
    private final DisputePage.Procedure procedure;
    private final ComboBox<DisputePage.Assignment> mediator =
            field("personId", Fields.<DisputePage.Assignment>combo("complaint.whom"));
    private final RadioButtonGroup<ComplaintCode> code =
            field("code", new RadioButtonGroup<ComplaintCode>(Words.of("complaint.code")));
    private final TextArea text = field("text", Fields.area("complaint.text"));

    ComplaintDialog(Complaints complaints, DisputePage.Procedure procedure) {
        super(Words.of("complaint.file"), Words.of("complaint.file"));
        this.complaints = complaints;
        this.procedure = procedure;
        mediator.setItems(procedure.mediators());
        mediator.setItemLabelGenerator(DisputePage.Assignment::name);
        procedure.mediators().stream().findFirst().ifPresent(mediator::setValue);
        code.setItems(ComplaintCode.values());
        code.setItemLabelGenerator(Terms::of);
        code.setValue(ComplaintCode.BIAS);
        note(Words.of("complaint.note"));
        lines(mediator, code, text);
    }

    @Override
    String subject() {
        return procedure.id().value();
    }

    @Override
    Outcome<?> send(CommandId command) {
        var whom = mediator.getValue();
        return complaints.complain(
                command, procedure.id(), whom == null ? "" : whom.personId(), code.getValue(), text.getValue());
    }
}
