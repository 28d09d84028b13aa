package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.ObligationDraft;
import cn.fengqiao.mediation.ObligationKind;
import cn.fengqiao.mediation.ObligationWay;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** One obligation as it is written down: who, to whom, what, how much, by when, how (R24). */
final class ObligationEditor extends Composite<Div> {

    private final Select<ObligationKind> kind =
            Fields.select("desk.obligation.kind", ObligationKind.class, Terms.prefix(ObligationKind.class));
    private final MultiSelectComboBox<DisputePage.Party> debtors = Fields.multi("desk.obligation.debtors");
    private final MultiSelectComboBox<DisputePage.Party> creditors = Fields.multi("desk.obligation.creditors");
    private final YuanField amount = new YuanField(Words.of("desk.obligation.amount"));
    private final TextField content = Fields.text("desk.obligation.content");
    private final DatePicker dueOn = Fields.date("desk.obligation.due");
    private final TextField condition = Fields.text("desk.obligation.condition");
    private final Select<ObligationWay> way =
            Fields.select("desk.obligation.way", ObligationWay.class, Terms.prefix(ObligationWay.class));

    ObligationEditor(List<DisputePage.Party> parties, Runnable remove) {
        List.of(debtors, creditors).forEach(field -> {
            field.setItems(parties);
            field.setItemLabelGenerator(Parties::label);
        });
        kind.addValueChangeListener(change -> amount.setVisible(change.getValue() == ObligationKind.PAY));
        kind.setValue(ObligationKind.PAY);
        way.setValue(ObligationWay.TRANSFER);
        content.setPlaceholder(Words.of("desk.obligation.content.hint"));
        condition.setPlaceholder(Words.of("desk.obligation.condition.hint"));
        var drop = new Button(Words.of("desk.obligation.remove"), VaadinIcon.CLOSE_SMALL.create(), c -> remove.run());
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("obligation-editor");
        getContent().add(row(kind, amount, way), row(debtors, creditors), content, row(dueOn, condition), drop);
    }

    ObligationDraft draft() {
        return new ObligationDraft(
                kind.getValue(),
                Parties.ids(debtors.getValue()),
                Parties.ids(creditors.getValue()),
                content.getValue(),
                kind.getValue() == ObligationKind.PAY ? amount.fen() : null,
                dueOn.getValue(),
                condition.getValue(),
                way.getValue());
    }

    void onChange(Runnable action) {
        content.addValueChangeListener(change -> action.run());
    }

    void bind(Refusals refusals, String prefix) {
        refusals.bind(prefix + "kind", kind);
        refusals.bind(prefix + "debtorPartyIds", debtors);
        refusals.bind(prefix + "creditorPartyIds", creditors);
        refusals.bind(prefix + "amountFen", amount);
        refusals.bind(prefix + "content", content);
        refusals.bind(prefix + "dueOn", dueOn);
        refusals.bind(prefix + "condition", condition);
        refusals.bind(prefix + "way", way);
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("form-row");
        return row;
    }
}
