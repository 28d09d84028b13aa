package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.Circumstance;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.Mediations;
import cn.fengqiao.mediation.ProcedureDraft;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.AgencyRow;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which of the five ways, who leads it, and the facts on which the law makes the choice depend. */
final class OpenProcedureDialog extends CommandDialog {

    private final Mediations mediations;
    private final Leaders leaders;
    private final DisputePage.Header dispute;
    private final RadioButtonGroup<ProcedureKind> kind =
            field("kind", new RadioButtonGroup<ProcedureKind>(Words.of("desk.procedure.kind")));
    private final ComboBox<AgencyRow> agency = field("agencyId", Fields.<AgencyRow>combo("desk.procedure.agency"));
    private final CheckboxGroup<Circumstance> grounds =
            field("circumstances", new CheckboxGroup<Circumstance>(Words.of("desk.procedure.grounds")));
    private final CheckboxGroup<Circumstance> bars = new CheckboxGroup<>(Words.of("desk.procedure.bars"));
    private final TextArea reason = field("reason", Fields.area("desk.procedure.reason"));

    OpenProcedureDialog(String title, Mediations mediations, Leaders leaders, DisputePage.Header dispute) {
        super(title, title);
        this.mediations = mediations;
        this.leaders = leaders;
        this.dispute = dispute;
        kind.setItems(ProcedureKind.values());
        kind.setItemLabelGenerator(Terms::of);
        kind.setRenderer(new ComponentRenderer<>(OpenProcedureDialog::line));
        kind.addClassName("choice-lines");
        kind.addValueChangeListener(change -> fit(change.getValue()));
        agency.setItemLabelGenerator(AgencyRow::name);
        List.of(grounds, bars).forEach(group -> {
            group.setItemLabelGenerator(Terms::of);
            group.addClassName("choice-lines");
        });
        kind.setValue(ProcedureKind.PEOPLES_MEDIATION);
        lines(kind, agency, grounds, bars, reason);
    }

    private void fit(ProcedureKind chosen) {
        var able = leaders.of(chosen, dispute.areaCode());
        agency.setItems(able);
        able.stream().findFirst().ifPresent(agency::setValue);
        offer(grounds, ProcedureChoices.grounds(chosen));
        offer(bars, ProcedureChoices.bars(chosen, dispute.typeCode()));
    }

    private static void offer(CheckboxGroup<Circumstance> group, List<Circumstance> facts) {
        var kept = new HashSet<>(group.getValue());
        kept.retainAll(facts);
        group.setItems(facts);
        group.setValue(kept);
        group.setVisible(!facts.isEmpty());
    }

    @Override
    Outcome<?> send(CommandId command) {
        Set<Circumstance> facts = new HashSet<>(grounds.getValue());
        facts.addAll(bars.getValue());
        var leader = agency.getValue();
        var draft = new ProcedureDraft(kind.getValue(), leader == null ? "" : leader.id(), facts, reason.getValue());
        return mediations.open(command, dispute.id(), draft);
    }

    private static Div line(ProcedureKind kind) {
        var what = new Div(Words.of("desk.procedure.about", kind));
        what.addClassNames("quiet", "small");
        return new Div(new Span(Terms.of(kind)), what);
    }
}
