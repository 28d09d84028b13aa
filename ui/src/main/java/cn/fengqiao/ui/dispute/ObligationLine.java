package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.ProcedureAction;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Money;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One obligation with its bar, its last day, who answers for it, and what can be done about it. */
final class ObligationLine {

    private final DisputePage page;
    private final DisputePage.Procedure procedure;
    private final Dates dates;
    private final Steps steps;
    private final ProcedureDialogs dialogs;

    ObligationLine(
            DisputePage page, DisputePage.Procedure procedure, Dates dates, Steps steps, ProcedureDialogs dialogs) {
        this.page = page;
        this.procedure = procedure;
        this.dates = dates;
        this.steps = steps;
        this.dialogs = dialogs;
    }

    Div of(DisputePage.Obligation one) {
        var what = new Span(Words.of(
                "desk.obligation.line",
                Parties.names(page, one.debtors()),
                Parties.names(page, one.creditors()),
                Terms.of(one.kind())));
        what.addClassName("what");
        var box = new Div(Panel.line(what, Terms.badge(one.state()), due(one)), new Div(one.content()));
        box.addClassName("obligation");
        var liable = liable(one);
        if (!liable.isEmpty()) {
            box.add(Panel.quiet(liable));
        }
        var amount = one.amountFen();
        if (amount != null) {
            box.add(bar(one, amount));
        }
        one.performances().forEach(done -> box.add(Panel.quiet(performed(done))));
        if (one.open()) {
            box.add(actions(one));
        }
        return box;
    }

    /** How several debtors owe it, with their shares, and who guarantees it. */
    private String liable(DisputePage.Obligation one) {
        var shares = one.sharesFen().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(share -> Parties.names(page, List.of(share.getKey())) + " " + Money.fen(share.getValue()))
                .collect(Collectors.joining("、"));
        return Stream.of(
                        one.debtors().size() > 1 ? Terms.of(one.liability()) : "",
                        shares,
                        one.guarantors().isEmpty()
                                ? ""
                                : Words.of("paper.guaranteed", Parties.names(page, one.guarantors())))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Span due(DisputePage.Obligation one) {
        var due = one.dueOn();
        if (due == null) {
            return Panel.quiet(one.condition());
        }
        var span = DisputeColumns.due(due, one.overdue(), dates);
        span.addClassName("last");
        return one.open() ? span : Panel.quiet(dates.date(due));
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
                Stream.of(done.evidence(), done.paper())
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" · ")));
    }

    private Div actions(DisputePage.Obligation one) {
        var bar = new Div();
        bar.addClassName("action-bar");
        procedure.actions().forEach(choice -> {
            if (choice.what() == ProcedureAction.PERFORM) {
                bar.add(WhyNot.button(choice, () -> steps.open(dialogs.perform(page, one))));
            } else if (choice.what() == ProcedureAction.WAIVE) {
                bar.add(WhyNot.button(choice, () -> steps.open(dialogs.waive(one)))
                        .quiet());
            }
        });
        return bar;
    }
}
