package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.Disputes;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.stream.Collectors;

/** A person grades the dispute, never its people, and says which facts carry the grade. */
final class RiskDialog extends CommandDialog {

    private final Disputes disputes;
    private final DisputePage.Header dispute;
    private final RadioButtonGroup<Risk> risk = field("risk", new RadioButtonGroup<Risk>(Words.of("desk.risk.grade")));
    private final TextArea reason = field("reason", Fields.area("desk.risk.reason"));

    RiskDialog(String title, Disputes disputes, DisputePage page) {
        super(title, title);
        this.disputes = disputes;
        this.dispute = page.header();
        risk.setItems(Risk.values());
        risk.setItemLabelGenerator(Terms::of);
        risk.setRenderer(new ComponentRenderer<>(RiskDialog::line));
        var suggestion = page.suggestion();
        var confirmed = dispute.riskUntil() != null && !dispute.riskExpired();
        risk.setValue(!confirmed ? suggestion.risk() : dispute.risk());
        if (!dispute.facts().isEmpty()) {
            note(Words.of(
                    "desk.risk.facts",
                    dispute.facts().stream().sorted().map(Terms::of).collect(Collectors.joining("、"))));
        }
        var reasons = suggestion.reasons().stream().map(Terms::of).collect(Collectors.joining("、"));
        if (!reasons.isEmpty()) {
            note(Words.of("desk.risk.suggested", Terms.of(suggestion.risk()), reasons));
            reason.setValue(reasons);
        }
        lines(risk, reason);
    }

    @Override
    Outcome<?> send(CommandId command) {
        return disputes.gradeRisk(command, dispute.id(), risk.getValue(), reason.getValue());
    }

    private static Span line(Risk grade) {
        var meaning = new Span(Words.of("desk.risk.means", grade));
        meaning.addClassNames("quiet", "small");
        var line = new Span(Badges.risk(grade), meaning);
        line.addClassName("risk-choice");
        return line;
    }
}
