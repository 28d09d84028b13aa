package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.Liability;
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
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;

/** One entry of what is owed: who, to whom, what, how much, by when, how (R24); one entry may become many obligations. */
final class ObligationEditor extends Composite<Div> {

    private final Select<ObligationKind> kind =
            Fields.select("desk.obligation.kind", ObligationKind.class, Terms.prefix(ObligationKind.class));
    private final MultiSelectComboBox<DisputePage.Party> debtors = Fields.multi("desk.obligation.debtors");
    private final MultiSelectComboBox<DisputePage.Party> creditors = Fields.multi("desk.obligation.creditors");
    private final MultiSelectComboBox<DisputePage.Party> guarantors = Fields.multi("paper.guarantors");
    private final Select<Liability> liability =
            Fields.select("paper.liability", Liability.class, Terms.prefix(Liability.class));
    private final ShareFields shares = new ShareFields("paper.shares");
    private final YuanField amount = new YuanField(Words.of("desk.obligation.amount"));
    private final TextField content = Fields.text("desk.obligation.content");
    private final DatePicker dueOn = Fields.date("desk.obligation.due");
    private final TextField condition = Fields.text("desk.obligation.condition");
    private final Select<ObligationWay> way =
            Fields.select("desk.obligation.way", ObligationWay.class, Terms.prefix(ObligationWay.class));
    private final InstalmentFields instalments = new InstalmentFields(this::changed);

    ObligationEditor(List<DisputePage.Party> parties, Runnable remove) {
        List.of(debtors, creditors, guarantors).forEach(field -> {
            field.setItems(parties);
            field.setItemLabelGenerator(Parties::label);
        });
        kind.setValue(ObligationKind.PAY);
        way.setValue(ObligationWay.TRANSFER);
        liability.setValue(Liability.JOINT);
        content.setPlaceholder(Words.of("desk.obligation.content.hint"));
        condition.setPlaceholder(Words.of("desk.obligation.condition.hint"));
        guarantors.setHelperText(Words.of("paper.guarantors.note"));
        listen();
        var drop = new Button(Words.of("desk.obligation.remove"), VaadinIcon.CLOSE_SMALL.create(), c -> remove.run());
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        var further = new Details(Words.of("paper.further"), row(guarantors), instalments);
        getContent().addClassName("obligation-editor");
        getContent()
                .add(
                        row(kind, amount, way),
                        row(debtors, creditors),
                        liability,
                        shares,
                        content,
                        row(dueOn, condition),
                        further,
                        drop);
        changed();
    }

    private void listen() {
        debtors.addValueChangeListener(change -> {
            shares.of(change.getValue());
            changed();
        });
        creditors.addValueChangeListener(change -> {
            instalments.creditors(change.getValue());
            changed();
        });
        kind.addValueChangeListener(change -> changed());
        liability.addValueChangeListener(change -> changed());
        amount.addValueChangeListener(change -> changed());
        dueOn.addValueChangeListener(change -> changed());
    }

    private void changed() {
        var pays = kind.getValue() == ObligationKind.PAY;
        var several = debtors.getValue().size() > 1;
        amount.setVisible(pays);
        liability.setVisible(several);
        shares.setVisible(pays && several && liability.getValue() == Liability.SEVERAL);
        var fen = amount.fen();
        if (shares.isVisible() && fen != null && shares.untouched()) {
            shares.divide(fen);
        }
        instalments.tell(drafts());
    }

    /** The obligations of this entry, in order. */
    List<ObligationDraft> drafts() {
        return instalments.obligations(model());
    }

    private ObligationDraft model() {
        var pays = kind.getValue() == ObligationKind.PAY;
        return new ObligationDraft(
                kind.getValue(),
                Parties.ids(debtors.getValue()),
                Parties.ids(creditors.getValue()),
                content.getValue(),
                pays ? amount.fen() : null,
                dueOn.getValue(),
                condition.getValue(),
                way.getValue(),
                liability.isVisible() ? liability.getValue() : Liability.JOINT,
                shares.isVisible() ? shares.amounts() : Map.of(),
                Parties.ids(guarantors.getValue()),
                "");
    }

    void onChange(Runnable action) {
        content.addValueChangeListener(change -> action.run());
    }

    void bind(Refusals refusals, String prefix) {
        refusals.bind(prefix + "kind", kind);
        refusals.bind(prefix + "debtorPartyIds", debtors);
        refusals.bind(prefix + "creditorPartyIds", creditors);
        refusals.bind(prefix + "guarantorPartyIds", guarantors);
        refusals.bind(prefix + "sharesFen", shares);
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
