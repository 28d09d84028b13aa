package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.ObligationState;
import cn.fengqiao.mediation.ProcedureAction;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Money;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;

/** The obligations of one agreement, each with its bar, its last day, and what can be done about it. */
final class Obligations extends Composite<Div> {

    private final DisputePage page;
    private final DisputePage.Procedure procedure;
    private final Dates dates;
    private final Steps steps;
    private final ProcedureDialogs dialogs;

    Obligations(DisputePage page, DisputePage.Procedure procedure, Dates dates, Steps steps, ProcedureDialogs dialogs) {
        this.page = page;
        this.procedure = procedure;
        this.dates = dates;
        this.steps = steps;
        this.dialogs = dialogs;
    }

    Obligations show(List<DisputePage.Obligation> obligations) {
        obligations.forEach(one -> getContent().add(line(one)));
        return this;
    }

    static boolean open(DisputePage.Obligation one) {
        return one.state() == ObligationState.DUE || one.state() == ObligationState.PARTLY_PERFORMED;
    }

    private Div line(DisputePage.Obligation one) {
        var what = new Span(Words.of(
                "desk.obligation.line",
                Parties.names(page, one.debtors()),
                Parties.names(page, one.creditors()),
                Terms.of(one.kind())));
        what.addClassName("what");
        var box = new Div(Panel.line(what, Terms.badge(one.state()), due(one)), new Div(one.content()));
        box.addClassName("obligation");
        var amount = one.amountFen();
        if (amount != null) {
            box.add(bar(one, amount));
        }
        one.performances().forEach(done -> box.add(Panel.quiet(performed(done))));
        if (open(one)) {
            box.add(actions(one));
        }
        return box;
    }

    private Span due(DisputePage.Obligation one) {
        var due = one.dueOn();
        if (due == null) {
            return Panel.quiet(one.condition());
        }
        var span = DisputeColumns.due(due, one.overdue(), dates);
        span.addClassName("last");
        return open(one) ? span : Panel.quiet(dates.date(due));
    }

    private static Div bar(DisputePage.Obligation one, long amount) {
        var share = amount == 0 ? 1 : Math.min(1.0, (double) one.performedFen() / amount);
        var bar = new ProgressBar(0, 1, share);
        var text = Words.of("desk.obligation.paid", Money.fen(one.performedFen()), Money.fen(amount));
        bar.getElement().setAttribute("aria-label", text);
        var label = Panel.quiet(text);
        label.addClassName("number");
        return new Div(bar, label);
    }

    private String performed(DisputePage.Performance done) {
        var amount = done.amountFen();
        return Words.of(
                "desk.obligation.performed",
                dates.date(done.performedOn()),
                amount == null ? "" : Money.fen(amount),
                done.evidence());
    }

    private Div actions(DisputePage.Obligation one) {
        var bar = new Div();
        bar.addClassName("action-bar");
        procedure.actions().forEach(choice -> {
            if (choice.what() == ProcedureAction.PERFORM) {
                bar.add(WhyNot.button(choice, () -> steps.open(dialogs.perform(one))));
            } else if (choice.what() == ProcedureAction.WAIVE) {
                bar.add(WhyNot.button(choice, () -> steps.open(dialogs.waive(one)))
                        .quiet());
            }
        });
        return bar;
    }
}
