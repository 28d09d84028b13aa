package cn.fengqiao.ui.people;

import cn.fengqiao.people.HolderRow;
import cn.fengqiao.people.People;
import cn.fengqiao.people.PersonalField;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

/** One person or organisation, masked; a full value is shown for a reason, which goes to the audit trail. */
final class HolderPanel extends Composite<Div> {

    private final transient People people;
    private final transient HolderRow row;

    HolderPanel(People people, HolderRow row, boolean mayReveal) {
        this.people = people;
        this.row = row;
        getContent().addClassName("fq-form");
        fact("holder.kind", Words.of("holder.kind", row.kind()));
        fact("holder.sex", Words.of("holder.sex", row.sex()));
        fact("holder.identity", Words.of("holder.identity", row.identity()));
        fact("holder.id-number", row.idNumberMask());
        fact("holder.phone", row.phoneMask());
        fact("holder.disputes", String.valueOf(row.disputes()));
        if (mayReveal) {
            reveal();
        }
    }

    private void reveal() {
        var refusals = new Refusals();
        Select<PersonalField> field = Fields.select("holder.field", PersonalField.class, "holder.field");
        field.setValue(PersonalField.PHONE);
        TextField reason = refusals.bind("reason", Fields.text("holder.reason"));
        var value = new Paragraph();
        value.getElement().setAttribute("role", "status");
        var show = new Button(
                Words.of("holder.reveal"),
                click -> refusals.handle(people.reveal(row.id(), field.getValue(), reason.getValue()), value::setText));
        getContent().add(new Paragraph(Words.of("holder.reveal.note")), refusals, field, reason, show, value);
    }

    private void fact(String key, String value) {
        var label = new Span(Words.of(key));
        label.addClassName("fq-quiet");
        getContent().add(new Div(label, new Span(" " + value)));
    }
}
