package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.InstalmentPlan;
import cn.fengqiao.mediation.ObligationDraft;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Money;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes many obligations of one entry: to each creditor the amount, in so many instalments, every so many months. */
final class InstalmentFields extends Composite<Div> {

    private final Checkbox each = Fields.check("paper.each-creditor");
    private final Checkbox differ = Fields.check("paper.amounts-differ");
    private final ShareFields amounts = new ShareFields("paper.amounts");
    private final IntegerField times = Fields.integer("paper.times");
    private final IntegerField months = Fields.integer("paper.every-months");
    private final Span result = new Span();
    private Set<DisputePage.Party> creditors = Set.of();

    InstalmentFields(Runnable changed) {
        times.setValue(1);
        times.setMin(1);
        times.setMax(InstalmentPlan.MOST_TIMES);
        times.setStepButtonsVisible(true);
        months.setValue(1);
        months.setMin(1);
        months.setMax(12);
        months.setStepButtonsVisible(true);
        result.getElement().setAttribute("role", "status");
        result.addClassNames("quiet", "small");
        List.of(each, differ).forEach(box -> box.addValueChangeListener(change -> show(changed)));
        times.addValueChangeListener(change -> show(changed));
        months.addValueChangeListener(change -> changed.run());
        var row = new Div(times, months);
        row.addClassName("form-row");
        getContent().addClassName("command-form");
        getContent().add(new Div(each, differ), amounts, row, result);
        show(() -> {});
    }

    void creditors(Set<DisputePage.Party> parties) {
        creditors = parties;
        amounts.of(parties);
        show(() -> {});
    }

    /** The obligations that the entry stands for, as it is filled now. */
    List<ObligationDraft> obligations(ObligationDraft model) {
        return new InstalmentPlan(
                        model,
                        each.getValue(),
                        differ.getValue() && each.getValue() ? amounts.amounts() : Map.of(),
                        number(times),
                        number(months))
                .obligations();
    }

    /** Says what will come of it, before it is sent. */
    void tell(List<ObligationDraft> obligations) {
        var sum = obligations.stream()
                .mapToLong(one -> Optional.ofNullable(one.amountFen()).orElse(0L))
                .sum();
        result.setText(obligations.size() < 2 ? "" : Words.of("paper.becomes", obligations.size(), Money.fen(sum)));
    }

    private void show(Runnable changed) {
        each.setVisible(creditors.size() > 1);
        differ.setVisible(each.getValue() && creditors.size() > 1);
        amounts.setVisible(differ.isVisible() && differ.getValue());
        months.setVisible(number(times) > 1);
        changed.run();
    }

    private static int number(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(1);
    }
}
