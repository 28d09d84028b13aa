package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Stands where nothing is to be shown, and says what could be done instead. */
public final class EmptyState extends Composite<Div> {

    public EmptyState(VaadinIcon icon, String title, String hint, Component... actions) {
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        var heading = new Paragraph(title);
        heading.addClassName("fq-empty-title");
        getContent().addClassName("fq-empty");
        getContent().add(picture, heading);
        if (!hint.isEmpty()) {
            getContent().add(new Span(hint));
        }
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("fq-actions");
            getContent().add(row);
        }
    }
}
