package cn.fengqiao.ui.dispute;

import cn.fengqiao.deliberation.Against;
import cn.fengqiao.deliberation.IssueRow;
import cn.fengqiao.deliberation.MatrixPage;
import cn.fengqiao.deliberation.MatrixRow;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Money;
import cn.fengqiao.ui.frame.Tables;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of the matrix, the party's name frozen before them; on a phone one card a party. */
final class MatrixColumns {

    private static final int NAMES = 3;

    private final MatrixPage page;
    private final Dates dates;
    private final Map<String, MatrixRow> byParty;
    private final Map<String, String> titles;

    MatrixColumns(MatrixPage page, Dates dates) {
        this.page = page;
        this.dates = dates;
        byParty = page.byParty();
        titles = page.issues().stream().collect(Collectors.toMap(IssueRow::id, IssueRow::title));
    }

    void addTo(Grid<MatrixRow> grid) {
        named(grid.addColumn(MatrixRow::name), "party").setFrozen(true).setWidth("9rem").setSortable(true);
        named(grid.addColumn(row -> Words.of("desk.side", row.side())), "side").setWidth("5rem");
        named(grid.addComponentColumn(row -> against(row)), "against").setWidth("18rem").setFlexGrow(3);
        named(grid.addColumn(this::told), "told").setWidth("7rem");
        named(grid.addColumn(MatrixColumns::accepts), "mediator").setWidth("6rem");
        named(grid.addColumn(row -> consent(row.consented())), "consent").setWidth("6rem");
        page.issues().stream().filter(IssueRow::open).forEach(issue -> position(grid, issue));
        named(grid.addColumn(row -> ratio(row.attended(), page.sessions())), "attended").setWidth("5rem");
        named(grid.addColumn(row -> ratio(row.signed(), row.agreements())), "signed").setWidth("5rem");
        named(grid.addColumn(row -> money(row.owesFen())), "owes").setWidth("8rem");
        named(grid.addColumn(row -> money(row.owedFen())), "owed").setWidth("8rem");
        named(grid.addColumn(row -> ratio(row.performed(), row.owes())), "performed").setWidth("5rem");
        grid.setPartNameGenerator(row -> row.overdue() ? "overdue-row" : "");
        Tables.onPhone(grid, this::card);
    }

    private void position(Grid<MatrixRow> grid, IssueRow issue) {
        grid.addColumn(row -> {
                    var stance = row.positions().get(issue.id());
                    return stance == null ? Words.of("matrix.none") : Terms.of(stance);
                })
                .setHeader(issue.title())
                .setKey("issue-" + issue.id())
                .setTooltipGenerator(row -> issue.title())
                .setWidth("8rem");
    }

    private Component card(MatrixRow row) {
        var name = new Span(Words.of("desk.party.label", row.name(), Words.of("desk.side", row.side())));
        name.addClassName("dispute-title");
        var done = Stream.of(
                        Words.of("matrix.card.told", told(row)),
                        Words.of("matrix.card.consent", consent(row.consented())),
                        Words.of("matrix.card.attended", ratio(row.attended(), page.sessions())),
                        Words.of("matrix.card.signed", ratio(row.signed(), row.agreements())),
                        row.owesFen() == 0 ? "" : Words.of("matrix.card.owes", money(row.owesFen())),
                        row.owedFen() == 0 ? "" : Words.of("matrix.card.owed", money(row.owedFen())))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        var positions = page.issues().stream()
                .filter(issue -> row.positions().containsKey(issue.id()))
                .map(issue -> Words.of(
                        "matrix.card.position", issue.title(), Terms.of(Objects.requireNonNull(row.positions().get(issue.id())))))
                .collect(Collectors.joining(" · "));
        var card = new Div(name, against(row), Panel.quiet(positions), Panel.quiet(done));
        card.addClassName("fq-lines");
        return card;
    }

    /** Against whom on which issue, the first few by name; or nobody. */
    private Component against(MatrixRow row) {
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
                .collect(Collectors.groupingBy(MatrixRow::side, java.util.TreeMap::new, Collectors.toList()))
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

    private String told(MatrixRow row) {
        var on = row.toldOn();
        return on == null ? Words.of("desk.no") : dates.date(on);
    }

    private static String accepts(MatrixRow row) {
        return Boolean.TRUE.equals(row.acceptsMediators()) ? Words.of("desk.yes") : Words.of("matrix.none");
    }

    private static String consent(@Nullable Boolean consented) {
        return consented == null
                ? Words.of("matrix.none")
                : Words.of(consented ? "desk.consent.yes" : "desk.consent.no");
    }

    private static String ratio(int part, int whole) {
        return whole == 0 ? Words.of("matrix.none") : part + "/" + whole;
    }

    private static String money(long fen) {
        return fen == 0 ? Words.of("matrix.none") : Money.fen(fen);
    }

    private static Column<MatrixRow> named(Column<MatrixRow> column, String key) {
        return column.setKey(key).setHeader(Words.of("matrix.column." + key)).setFlexGrow(0);
    }
}
