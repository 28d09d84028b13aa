package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.AssignmentDraft;
import cn.fengqiao.mediation.AssignmentMode;
import cn.fengqiao.mediation.Assignments;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.roster.ServantRow;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Pinyin;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who mediates, and who chose the mediator (R08); load, training and any path to a party are said before anyone is asked. */
final class AssignDialog extends CommandDialog {

    private final Assignments assignments;
    private final DisputePage.Procedure procedure;
    private final CandidateWords candidates;
    private final ComboBox<ServantRow> mediator = field("personId", Fields.<ServantRow>combo("desk.assign.who"));
    private final RadioButtonGroup<AssignmentMode> mode =
            field("mode", new RadioButtonGroup<AssignmentMode>(Words.of("desk.assign.mode")));
    private final Checkbox presiding = field("presiding", Fields.check("desk.assign.presiding"));
    private final Paragraph known = new Paragraph();
    private final TextArea reason = field("reason", Fields.area("assign.reason"));
    private final TextArea disclosure = field("disclosure", Fields.area("assign.disclosure"));
    private final PartyPicker waivedBy;

    AssignDialog(
            String title,
            Assignments assignments,
            DisputePage.Procedure procedure,
            CandidateWords candidates,
            List<DisputePage.Party> parties) {
        super(title, title);
        this.assignments = assignments;
        this.procedure = procedure;
        this.candidates = candidates;
        waivedBy = new PartyPicker("assign.waived", parties);
        field("waivedBy", waivedBy.field());
        mediator.setItems(AssignDialog::fits, candidates.servants());
        mediator.setItemLabelGenerator(candidates::label);
        mediator.setHelperText(
                candidates.servants().isEmpty() ? Words.of("desk.assign.nobody", procedure.agency()) : "");
        mediator.setAutofocus(true);
        mediator.addValueChangeListener(change -> tell(change.getValue()));
        mode.setItems(AssignmentMode.values());
        mode.setItemLabelGenerator(Terms::of);
        mode.setValue(AssignmentMode.APPOINTED);
        presiding.setValue(procedure.mediators().stream().noneMatch(one -> one.until() == null && one.presiding()));
        known.addClassName("form-note");
        known.getElement().setAttribute("role", "status");
        lines(mediator, known, reason, disclosure, waivedBy.field(), mode, presiding);
        tell(null);
    }

    @Override
    String subject() {
        return procedure.id().value();
    }

    @Override
    Outcome<?> send(CommandId command) {
        var chosen = mediator.getValue();
        return assignments.assign(
                command,
                procedure.id(),
                new AssignmentDraft(
                        chosen == null ? "" : chosen.id(),
                        mode.getValue(),
                        presiding.getValue(),
                        reason.getValue(),
                        disclosure.isVisible() ? disclosure.getValue() : "",
                        disclosure.isVisible() ? waivedBy.ids() : Set.of()));
    }

    /** What is known of the chosen one; what has to be written down because of it appears only then. */
    private void tell(@Nullable ServantRow chosen) {
        var tied = chosen != null && candidates.tie(chosen).isPresent();
        known.setText(chosen == null ? "" : candidates.about(chosen));
        known.setVisible(chosen != null);
        reason.setVisible(chosen != null && candidates.untrained(chosen));
        disclosure.setVisible(tied);
        waivedBy.field().setVisible(tied);
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
