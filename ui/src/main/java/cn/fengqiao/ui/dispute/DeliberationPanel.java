package cn.fengqiao.ui.dispute;

import cn.fengqiao.deliberation.Deliberation;
import cn.fengqiao.deliberation.FactRow;
import cn.fengqiao.deliberation.IssueRow;
import cn.fengqiao.deliberation.PositionRow;
import cn.fengqiao.deliberation.SettlementRow;
import cn.fengqiao.deliberation.Stance;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The issues, who stands where on each, what is not disputed, and what each agreement settles. */
final class DeliberationPanel extends Panel {

    private static final int NAMES = 6;

    private final Deliberation found;
    private final Map<String, Div> issues = new HashMap<>();
    private final Map<String, Div> settlements = new HashMap<>();

    DeliberationPanel(Deliberation found) {
        super(Words.of("issue.panel"));
        this.found = found;
        if (found.issues().isEmpty()) {
            add(quiet(Words.of("issue.none")));
        }
        found.issues().forEach(issue -> add(box(issue)));
        found.facts().forEach(fact -> add(fact(fact)));
        if (!found.issues().isEmpty()) {
            found.settlements().forEach(each -> add(settlement(each)));
        }
    }

    void actions(Component... buttons) {
        var bar = new Div(buttons);
        bar.addClassName("action-bar");
        add(bar);
    }

    void perIssue(Consumer<IssueRow> position, Consumer<IssueRow> drop) {
        found.issues().stream()
                .filter(IssueRow::open)
                .forEach(issue -> addTo(
                        issues.get(issue.id()),
                        new StepButton(Words.of("issue.position"), () -> position.accept(issue)),
                        new StepButton(Words.of("issue.drop"), () -> drop.accept(issue)).quiet()));
    }

    void perSettlement(Consumer<SettlementRow> settle) {
        if (found.issues().isEmpty()) {
            return;
        }
        found.settlements().stream()
                .filter(each -> each.partial() && !each.fixed())
                .forEach(each -> addTo(
                        settlements.get(each.agreement().value()),
                        new StepButton(Words.of("issue.settle"), () -> settle.accept(each))));
    }

    private Div box(IssueRow issue) {
        var title = new Span(issue.title());
        title.addClassName("what");
        var box = new Div(line(title, Terms.badge(issue.state())));
        box.addClassNames("obligation", "issue");
        for (var stance : Stance.values()) {
            var taken = issue.positions().stream()
                    .filter(position -> position.stance() == stance)
                    .toList();
            if (!taken.isEmpty()) {
                box.add(quiet(Words.of("issue.stance.line", Terms.of(stance), taken.size(), names(taken))));
            }
        }
        issue.positions().stream()
                .filter(position -> !position.text().isBlank())
                .limit(NAMES)
                .forEach(position -> box.add(new Paragraph(Words.of("issue.says", position.name(), position.text()))));
        issues.put(issue.id(), box);
        return box;
    }

    private static Div fact(FactRow fact) {
        var box = new Div(
                line(new Span(Words.of("issue.fact.line")), new Span(fact.text())),
                quiet(Words.of(
                        fact.byAll() ? "issue.fact.all" : "issue.fact.some",
                        fact.names().size(),
                        fact.names().stream().limit(NAMES).collect(Collectors.joining("、")))));
        box.addClassName("obligation");
        return box;
    }

    private Div settlement(SettlementRow each) {
        var titles = found.issues().stream()
                .filter(issue -> each.named().contains(issue.id()))
                .map(IssueRow::title)
                .collect(Collectors.joining("；"));
        var text = !each.partial()
                ? Words.of("issue.settles.all", each.number())
                : titles.isEmpty()
                        ? Words.of("issue.settles.unnamed", each.number())
                        : Words.of("issue.settles", each.number(), each.parties(), titles);
        var box = new Div(new Paragraph(text));
        box.addClassName("obligation");
        settlements.put(each.agreement().value(), box);
        return box;
    }

    /** The first few by name with their side; the number says how many there are. */
    static String names(List<PositionRow> taken) {
        return taken.stream()
                .limit(NAMES)
                .map(position -> Words.of("desk.party.label", position.name(), Words.of("desk.side", position.side())))
                .collect(Collectors.joining("、"));
    }

    private static void addTo(@Nullable Div box, Component... buttons) {
        if (box != null) {
            var bar = new Div(buttons);
            bar.addClassName("action-bar");
            box.add(bar);
        }
    }
}
