package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.Choice;
import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.Disputes;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;

/** How a dispute ends: every way is shown, those that are barred with the rule that bars them. */
final class CloseDialog extends CommandDialog {

    private final Disputes disputes;
    private final DisputePage page;
    private final RadioButtonGroup<Choice<Closing>> closing =
            field("closing", new RadioButtonGroup<Choice<Closing>>(Words.of("desk.close.how")));
    private final TextArea reason = field("reason", Fields.area("desk.reason"));

    CloseDialog(String title, Disputes disputes, DisputePage page, List<Choice<Closing>> exits) {
        super(title, title);
        this.disputes = disputes;
        this.page = page;
        closing.setItems(exits);
        closing.setItemEnabledProvider(Choice::allowed);
        closing.setItemLabelGenerator(exit -> Terms.of(exit.what()));
        closing.setRenderer(new ComponentRenderer<>(CloseDialog::line));
        closing.addClassName("choice-lines");
        exits.stream().filter(Choice::allowed).findFirst().ifPresent(closing::setValue);
        lines(closing, reason);
    }

    @Override
    Outcome<?> send(CommandId command) {
        return disputes.close(command, page.header().id(), closing.getValue().what(), reason.getValue());
    }

    private static Component line(Choice<Closing> exit) {
        var line = new Div(new Span(Terms.of(exit.what())));
        if (!exit.allowed()) {
            var why = new Div(WhyNot.of(exit));
            why.addClassNames("quiet", "small");
            line.add(why);
        }
        return line;
    }
}
