package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.policecase.DecisionDraft;
import cn.fengqiao.policecase.PoliceCaseRow;
import cn.fengqiao.policecase.PoliceCaseState;
import cn.fengqiao.policecase.PoliceCases;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the police case ends: without a penalty after mediation (R39) or a settlement (R41), or in the penalty procedure. */
final class PoliceDecisionDialog extends CommandDialog {

    private final PoliceCases cases;
    private final PoliceCaseRow row;
    private final LocalDate today;
    private final RadioButtonGroup<PoliceCaseState> outcome =
            field("outcome", new RadioButtonGroup<>(Words.of("police.outcome")));
    private final DatePicker on = field("on", Fields.date("desk.on"));
    private final TextField document = field("document", Fields.text("police.document"));
    private final TextField approvedBy = field("approvedBy", Fields.text("police.approved-by"));
    private final DatePicker settledOn = field("settledOn", Fields.date("police.settled-on"));
    private final CheckboxGroup<DisputePage.Party> applied;

    PoliceDecisionDialog(PoliceCases cases, PoliceCaseRow row, List<DisputePage.Party> parties, LocalDate today) {
        super(Words.of("police.decide"), Words.of("police.decide"));
        this.cases = cases;
        this.row = row;
        this.today = today;
        applied = field("appliedPartyIds", Parties.group("police.applied", parties, false));
        outcome.setItems(PoliceCaseState.MEDIATED, PoliceCaseState.SETTLED, PoliceCaseState.PENALTY);
        outcome.setItemLabelGenerator(Terms::of);
        outcome.setValue(PoliceCaseState.MEDIATED);
        outcome.addValueChangeListener(change -> fit());
        on.setMax(today);
        on.setValue(today);
        settledOn.setMax(today);
        lines(outcome);
        row(on, document);
        lines(applied);
        row(settledOn, approvedBy);
        note(Words.of("police.decide.note"));
        fit();
    }

    /** Only a settlement is applied for and approved (R41). */
    private void fit() {
        var settled = outcome.getValue() == PoliceCaseState.SETTLED;
        applied.setVisible(settled);
        settledOn.setVisible(settled);
        approvedBy.setVisible(settled);
    }

    @Override
    String subject() {
        return row.id();
    }

    @Override
    Outcome<?> send(CommandId command) {
        var settled = outcome.getValue() == PoliceCaseState.SETTLED;
        return cases.decide(
                command,
                row.id(),
                new DecisionDraft(
                        outcome.getValue(),
                        Optional.ofNullable(on.getValue()).orElse(today),
                        document.getValue(),
                        settled ? approvedBy.getValue() : "",
                        settled ? settledOn.getValue() : null,
                        settled ? Parties.ids(applied.getValue()) : Set.of()));
    }
}
