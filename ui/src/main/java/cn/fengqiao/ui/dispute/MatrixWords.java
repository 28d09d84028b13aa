package cn.fengqiao.ui.dispute;

import cn.fengqiao.deliberation.Against;
import cn.fengqiao.deliberation.IssueRow;
import cn.fengqiao.deliberation.MatrixPage;
import cn.fengqiao.deliberation.MatrixRow;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Money;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says in words what a row of the matrix holds; the same for the table on the dispute's page and the page of its own. */
final class MatrixWords {

    private static final int NAMES = 3;

    private final MatrixPage page;
    private final Dates dates;
    private final Map<String, MatrixRow> byParty;
    private final Map<String, String> titles;

    MatrixWords(MatrixPage page, Dates dates) {
        this.page = page;
        this.dates = dates;
        byParty = page.byParty();
        titles = page.issues().stream().collect(Collectors.toMap(IssueRow::id, IssueRow::title));
    }

    String told(MatrixRow row) {
        var on = row.toldOn();
        return on == null ? Words.of("desk.no") : dates.date(on);
    }

    String accepts(MatrixRow row) {
        return Boolean.TRUE.equals(row.acceptsMediators()) ? Words.of("desk.yes") : Words.of("matrix.none");
    }

    String consent(MatrixRow row) {
        var consented = row.consented();
        return consented == null
                ? Words.of("matrix.none")
                : Words.of(consented ? "desk.consent.yes" : "desk.consent.no");
    }

    String attended(MatrixRow row) {
        return ratio(row.attended(), page.sessions());
    }

    String signed(MatrixRow row) {
        return ratio(row.signed(), row.agreements());
    }

    String performed(MatrixRow row) {
        return ratio(row.performed(), row.owes());
    }

    String money(long fen) {
        return fen == 0 ? Words.of("matrix.none") : Money.fen(fen);
    }

    String position(MatrixRow row, IssueRow issue) {
        var stance = row.positions().get(issue.id());
        return stance == null ? Words.of("matrix.none") : Terms.of(stance);
    }

    /** Against whom on which issue, the first few by name; or nobody. */
    Div against(MatrixRow row) {
        var box = new Div();
        box.addClassName("matrix-against");
        if (row.against().isEmpty()) {
            box.add(Panel.quiet(Words.of("desk.matrix.nobody")));
        }
        row.against().forEach(each -> box.add(line(each)));
        return box;
    }

    private Span line(Against each) {
        var whom = each.partyIds().stream()
                .map(byParty::get)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(MatrixRow::side, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(side -> Words.of(
                        "matrix.whom",
                        Words.of("desk.side", side.getKey()),
                        side.getValue().stream()
                                .limit(NAMES)
                                .map(MatrixRow::name)
                                .collect(Collectors.joining("、")),
                        side.getValue().size()))
                .collect(Collectors.joining("；"));
        var line = new Span(
                each.bySideOnly()
                        ? Words.of("matrix.against.side", whom)
                        : Words.of("matrix.against", titles.getOrDefault(each.issueId(), ""), whom));
        line.addClassName(each.bySideOnly() ? "quiet" : "matrix-issue");
        return line;
    }

    private static String ratio(int part, int whole) {
        return whole == 0 ? Words.of("matrix.none") : part + "/" + whole;
    }
}
