package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.people.People;
import cn.fengqiao.people.PersonalField;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

/** Shows one full personal value for a stated reason; the look is written down, and the value goes with the dialog. */
final class RevealDialog extends Dialog {

    private final People people;
    private final String holderId;
    private final Refusals refusals = new Refusals();
    private final Select<PersonalField> field =
            Fields.select("desk.reveal.field", PersonalField.class, Terms.prefix(PersonalField.class));
    private final TextField reason = refusals.bind("reason", Fields.text("desk.reveal.reason"));
    private final Div value = new Div();

    RevealDialog(People people, DisputePage.Party party) {
        this.people = people;
        this.holderId = party.holderId();
        refusals.bind("field", field);
        field.setValue(PersonalField.PHONE);
        reason.setPlaceholder(Words.of("desk.reveal.reason.hint"));
        reason.setAutofocus(true);
        value.addClassName("revealed");
        value.getElement().setAttribute("role", "status");
        setHeaderTitle(Words.of("desk.reveal", party.name()));
        setWidth("min(28rem, 96vw)");
        var form = new Div(new Paragraph(Words.of("desk.reveal.note")), field, reason, value);
        form.addClassName("command-form");
        add(refusals, form);
        var show = new Button(Words.of("desk.reveal.show"), click -> show());
        show.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.of("frame.close"), click -> close()), show);
    }

    private void show() {
        Outcome<String> outcome = people.reveal(holderId, field.getValue(), reason.getValue());
        refusals.handle(outcome, full -> value.setText(full));
    }
}
