package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.AssignmentMode;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.Mediations;
import cn.fengqiao.roster.ServantRow;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Pinyin;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;

/** Who mediates, and who chose the mediator (R08). */
final class AssignDialog extends CommandDialog {

    private final Mediations mediations;
    private final DisputePage.Procedure procedure;
    private final ComboBox<ServantRow> mediator = field("personId", Fields.<ServantRow>combo("desk.assign.who"));
    private final RadioButtonGroup<AssignmentMode> mode =
            field("mode", new RadioButtonGroup<AssignmentMode>(Words.of("desk.assign.mode")));
    private final Checkbox presiding = field("presiding", Fields.check("desk.assign.presiding"));

    AssignDialog(String title, Mediations mediations, DisputePage.Procedure procedure, List<ServantRow> mediators) {
        super(title, title);
        this.mediations = mediations;
        this.procedure = procedure;
        mediator.setItems(AssignDialog::fits, mediators);
        mediator.setItemLabelGenerator(AssignDialog::name);
        mediator.setHelperText(mediators.isEmpty() ? Words.of("desk.assign.nobody", procedure.agency()) : "");
        mediator.setAutofocus(true);
        mode.setItems(AssignmentMode.values());
        mode.setItemLabelGenerator(Terms::of);
        mode.setValue(AssignmentMode.APPOINTED);
        presiding.setValue(procedure.mediators().stream().noneMatch(one -> one.until() == null && one.presiding()));
        lines(mediator, mode, presiding);
    }

    @Override
    String subject() {
        return procedure.id().value();
    }

    @Override
    Outcome<?> send(CommandId command) {
        var chosen = mediator.getValue();
        return mediations.assign(
                command, procedure.id(), chosen == null ? "" : chosen.id(), mode.getValue(), presiding.getValue());
    }

    private static String name(ServantRow servant) {
        return Words.of("desk.assign.name", servant.name(), servant.agencyName());
    }

    private static boolean fits(ServantRow servant, String typed) {
        var text = Pinyin.typed(typed);
        var pinyin = Pinyin.ofPerson(servant.name());
        return servant.name().contains(text)
                || pinyin.full().startsWith(text)
                || pinyin.initials().startsWith(text)
                || servant.agencyName().contains(text);
    }
}
