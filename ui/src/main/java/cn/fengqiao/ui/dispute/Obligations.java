package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Money;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The obligations of one agreement; instalments of one debt are folded into one line until someone opens it. */
final class Obligations extends Composite<Div> {

    private final DisputePage page;
    private final ObligationLine lines;

    Obligations(DisputePage page, DisputePage.Procedure procedure, Dates dates, Steps steps, ProcedureDialogs dialogs) {
        this.page = page;
        this.lines = new ObligationLine(page, procedure, dates, steps, dialogs);
    }

    Obligations show(List<DisputePage.Obligation> obligations) {
        Map<String, List<DisputePage.Obligation>> debts = new LinkedHashMap<>();
        for (var one : obligations) {
            var debt = one.series().isEmpty() ? one.id().value() : one.series();
            debts.computeIfAbsent(debt, key -> new ArrayList<>()).add(one);
        }
        debts.values().forEach(debt -> getContent().add(debt.size() == 1 ? lines.of(debt.getFirst()) : series(debt)));
        return this;
    }

    static boolean open(DisputePage.Obligation one) {
        return one.open();
    }

    /** One debt in instalments: how much of it is paid, and how many of them are late. */
    private Details series(List<DisputePage.Obligation> debt) {
        var first = debt.getFirst();
        var amount = debt.stream()
                .map(DisputePage.Obligation::amountFen)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        var paid = debt.stream().mapToLong(DisputePage.Obligation::performedFen).sum();
        var late = debt.stream().filter(DisputePage.Obligation::overdue).count();
        var title = Words.of(
                late == 0 ? "paper.series" : "paper.series.late",
                Parties.names(page, first.debtors()),
                Parties.names(page, first.creditors()),
                debt.size(),
                Money.fen(paid),
                Money.fen(amount),
                late);
        var details = new Details(title);
        debt.forEach(one -> details.add(lines.of(one)));
        details.setOpened(late > 0 && debt.size() <= 12);
        details.addClassName("series");
        return details;
    }
}
