package cn.fengqiao.ui.dispute;

import cn.fengqiao.deliberation.MatrixPage;
import cn.fengqiao.deliberation.MatrixRow;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.Function;

/** The matrix of a few parties on the page of their dispute: told, willing, there, signed, owes, is owed, against whom. */
final class PartyMatrix extends Composite<Div> {

    /** What one column says of a party. */
    private record Column(String key, boolean number, Function<MatrixRow, String> text) {}

    private final MatrixWords words;
    private final List<Column> columns;

    PartyMatrix(MatrixPage page, Dates dates) {
        words = new MatrixWords(page, dates);
        columns = columns().stream().filter(column -> says(column, page.rows())).toList();
        var table = new NativeTable();
        table.getHead().add(head());
        page.rows().forEach(row -> table.getBody().add(row(row)));
        getContent().addClassName("matrix");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", Words.of("desk.matrix"));
        getContent().add(table);
    }

    private List<Column> columns() {
        return List.of(
                new Column("side", false, MatrixRow::side),
                new Column("told", false, words::told),
                new Column("consent", false, words::consent),
                new Column("attended", false, words::attended),
                new Column("signed", false, words::signed),
                new Column("owes", true, row -> words.money(row.owesFen())),
                new Column("owed", true, row -> words.money(row.owedFen())));
    }

    /** A column that says nothing of anybody yet would only take room from the others. */
    private static boolean says(Column column, List<MatrixRow> rows) {
        var nothing = Words.of("matrix.none");
        return rows.stream().anyMatch(row -> !column.text().apply(row).equals(nothing));
    }

    private NativeTableRow head() {
        var row = new NativeTableRow();
        row.add(header(Words.of("desk.matrix.party"), "col"));
        columns.forEach(column -> {
            var cell = header(Words.of("desk.matrix." + column.key()), "col");
            cell.setClassName("num", column.number());
            row.add(cell);
        });
        row.add(header(Words.of("desk.matrix.against"), "col"));
        return row;
    }

    private NativeTableRow row(MatrixRow party) {
        var row = new NativeTableRow();
        row.add(header(party.name(), "row"));
        columns.forEach(column -> {
            var cell = new NativeTableCell(column.text().apply(party));
            cell.setClassName("num", column.number());
            row.add(cell);
        });
        var against = new NativeTableCell();
        against.add(words.against(party));
        row.add(against);
        return row;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
