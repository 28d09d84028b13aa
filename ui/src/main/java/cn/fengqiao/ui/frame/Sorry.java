package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;

/** What all error pages look like: what happened, what to do, and a way back. */
final class Sorry {

    private Sorry() {}

    static void absent(Div box) {
        show(box, Words.of("frame.error.absent"), Words.of("frame.error.absent.hint"), "");
    }

    static void show(Div box, String title, String hint, String reference) {
        box.removeAll();
        box.addClassName("fq-sorry");
        var back = new Anchor("", Words.of("frame.error.home"));
        back.getElement().setAttribute("router-link", true);
        box.add(new Image("logo.svg", ""), new H1(title), new Paragraph(hint));
        if (!reference.isEmpty()) {
            var number = new Code(reference);
            number.addClassName("fq-reference");
            box.add(number);
        }
        box.add(back);
        box.getUI().ifPresent(ui -> ui.getPage().setTitle(title));
    }
}
