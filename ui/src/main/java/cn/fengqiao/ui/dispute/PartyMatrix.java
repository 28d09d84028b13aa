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

/** The matrix of a few parties on the page of their dispute: told, willing, there, signed, owes, is owed, against whom. */
final class PartyMatrix extends Composite<Div> {

    private final MatrixWords words;

    PartyMatrix(MatrixPage page, Dates dates) {
        words = new MatrixWords(page, dates);
        var table = new NativeTable();
        table.getHead().add(head());
        page.rows().forEach(row -> table.getBody().add(row(row)));
        getContent().addClassName("matrix");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", Words.of("desk.matrix"));
        getContent().add(table);
    }

    private static NativeTableRow head() {
        var row = new NativeTableRow();
        List.of("party", "side", "told", "consent", "attended", "signed", "owes", "owed", "against")
                .forEach(column -> row.add(header(Words.of("desk.matrix." + column), "col")));
        return row;
    }

    private NativeTableRow row(MatrixRow party) {
        var row = new NativeTableRow();
        row.add(header(party.name(), "row"));
        row.add(
                cell(party.side()),
                cell(words.told(party)),
                cell(words.consent(party)),
                cell(words.attended(party)),
                cell(words.signed(party)),
                number(words.money(party.owesFen())),
                number(words.money(party.owedFen())));
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

    private static NativeTableCell cell(String text) {
        return new NativeTableCell(text);
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("num");
        return cell;
    }
}
