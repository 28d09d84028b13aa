package cn.fengqiao.ui.dispute;

import cn.fengqiao.deliberation.IssueRow;
import cn.fengqiao.deliberation.MatrixPage;
import cn.fengqiao.deliberation.MatrixRow;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Tables;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of the matrix, the party's name frozen before them; on a phone one card a party. */
final class MatrixColumns {

    private final MatrixPage page;
    private final MatrixWords words;

    MatrixColumns(MatrixPage page, Dates dates) {
        this.page = page;
        words = new MatrixWords(page, dates);
    }

    void addTo(Grid<MatrixRow> grid) {
        named(grid.addColumn(MatrixRow::name), "party")
                .setFrozen(true)
                .setWidth("8rem")
                .setSortable(true);
        named(grid.addColumn(row -> Words.of("desk.side", row.side())), "side").setWidth("4.5rem");
        named(grid.addComponentColumn(words::against), "against")
                .setWidth("12rem")
                .setFlexGrow(3);
        named(grid.addColumn(words::told), "told").setWidth("6.5rem");
        named(grid.addColumn(words::accepts), "mediator").setWidth("6rem");
        named(grid.addColumn(words::consent), "consent").setWidth("6rem");
        page.issues().stream().filter(IssueRow::open).forEach(issue -> position(grid, issue));
        named(grid.addColumn(words::attended), "attended").setWidth("6rem");
        named(grid.addColumn(words::signed), "signed").setWidth("4.5rem");
        named(grid.addColumn(row -> words.money(row.owesFen())), "owes").setWidth("7rem");
        named(grid.addColumn(row -> words.money(row.owedFen())), "owed").setWidth("7rem");
        named(grid.addColumn(words::performed), "performed").setWidth("6rem");
        grid.setPartNameGenerator(row -> row.overdue() ? "overdue-row" : "");
        Tables.onPhone(grid, this::card);
    }

    private void position(Grid<MatrixRow> grid, IssueRow issue) {
        grid.addColumn(row -> words.position(row, issue))
                .setHeader(issue.title())
                .setKey("issue-" + issue.id())
                .setTooltipGenerator(row -> issue.title())
                .setWidth("8rem");
    }

    private Component card(MatrixRow row) {
        var name = new Span(Words.of("desk.party.label", row.name(), Words.of("desk.side", row.side())));
        name.addClassName("dispute-title");
        var done = Stream.of(
                        Words.of("matrix.card.told", words.told(row)),
                        Words.of("matrix.card.consent", words.consent(row)),
                        Words.of("matrix.card.attended", words.attended(row)),
                        Words.of("matrix.card.signed", words.signed(row)),
                        row.owesFen() == 0 ? "" : Words.of("matrix.card.owes", words.money(row.owesFen())),
                        row.owedFen() == 0 ? "" : Words.of("matrix.card.owed", words.money(row.owedFen())))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        var positions = page.issues().stream()
                .filter(issue -> row.positions().containsKey(issue.id()))
                .map(issue -> Words.of("matrix.card.position", issue.title(), words.position(row, issue)))
                .collect(Collectors.joining(" · "));
        var card = new Div(name, words.against(row), Panel.quiet(positions), Panel.quiet(done));
        card.addClassName("fq-lines");
        return card;
    }

    private static Column<MatrixRow> named(Column<MatrixRow> column, String key) {
        return column.setKey(key).setHeader(Words.of("matrix.column." + key)).setFlexGrow(0);
    }
}
