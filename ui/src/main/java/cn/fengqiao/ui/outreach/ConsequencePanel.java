package cn.fengqiao.ui.outreach;

import cn.fengqiao.outreach.Consequence;
import cn.fengqiao.outreach.Told;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;

/** What would come of a plan, shown before it counts; screen readers hear it when it changes. */
final class ConsequencePanel extends Composite<Div> {

    ConsequencePanel() {
        getContent().addClassName("outreach-consequence");
        getContent().getElement().setAttribute("role", "status");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    void show(Consequence consequence) {
        getContent().removeAll();
        getContent().setClassName("outreach-impossible", !consequence.possible());
        consequence.refusals().forEach(each -> line("✕ ", Refusals.sentence(each)));
        consequence.warnings().forEach(each -> line("! ", Refusals.sentence(each)));
        if (consequence.possible()) {
            line("✓ ", Words.of("outreach.possible"));
        }
        if (!consequence.told().isEmpty()) {
            line("→ ", Words.of("outreach.to-tell", names(consequence.told())));
        }
    }

    void clear() {
        getContent().removeAll();
    }

    static String names(List<Told> told) {
        return told.stream()
                .map(each -> each.name() + Words.of("outreach.told", each.part()))
                .collect(Collectors.joining(Words.of("outreach.and")));
    }

    private void line(String mark, String text) {
        getContent().add(new Paragraph(mark + text));
    }
}
