package cn.fengqiao.ui.outreach;

import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;

/** Shows a contact's full number for a reason, folded away until somebody needs to call. */
final class ContactReveal extends Composite<Details> {

    /** @param reveal from the reason to the number, or to why not */
    ContactReveal(Function<String, Outcome<String>> reveal) {
        var refusals = new Refusals();
        TextField reason = refusals.bind("reason", Fields.text("contact.reveal.reason"));
        var number = new Paragraph();
        number.getElement().setAttribute("role", "status");
        var show = new Button(
                Words.of("contact.reveal.do"),
                click -> refusals.handle(reveal.apply(reason.getValue()), number::setText));
        var form = new Div(new Paragraph(Words.of("contact.reveal.note")), refusals, reason, show, number);
        form.addClassName("fq-form");
        getContent().setSummaryText(Words.of("contact.reveal"));
        getContent().add(form);
    }
}
