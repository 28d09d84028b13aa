package cn.fengqiao.ui.dossier;

import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Why full numbers are needed; while it is empty, papers come masked. What is typed goes to the trail with each look. */
final class RevealReason extends Composite<Div> {

    // Downloads run beside the page, so they read what the page last said.
    private volatile String text = "";

    RevealReason(boolean mayReveal) {
        var reason = Fields.text("paper.reveal-reason");
        reason.setHelperText(Words.of("paper.reveal-reason.note"));
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.setMaxLength(200);
        reason.addValueChangeListener(change -> text = change.getValue());
        getContent().addClassName("dossier-row");
        getContent().add(mayReveal ? reason : new Div(Words.of("paper.masked")));
    }

    String text() {
        return text;
    }
}
