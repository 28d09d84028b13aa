package cn.fengqiao.ui.analysis;

import cn.fengqiao.analysis.QuestionResult;
import cn.fengqiao.analysis.QuestionResult.Row;
import cn.fengqiao.ui.frame.EmptyState;
import cn.fengqiao.ui.frame.Tables;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer as a table: sortable, numbers to the right, the number of a dispute as a way to its surroundings. */
record AnswerTable(QuestionResult result, Cells cells) {

    private static final List<String> DISPUTES = List.of("dispute", "earlierDispute");
    private static final int SHOWN_AT_ONCE = 12;

    Grid<Row> grid() {
        var empty = new EmptyState(VaadinIcon.SEARCH_MINUS, Words.of("analysis.none"), "");
        var grid = Tables.of(Row.class, result.question().title().in(Words.locale()), empty);
        for (var i = 0; i < result.columns().size(); i++) {
            add(grid, i, result.columns().get(i));
        }
        grid.setItems(result.rows());
        grid.setAllRowsVisible(result.rows().size() <= SHOWN_AT_ONCE);
        grid.addClassName("questions-table");
        return grid;
    }

    private void add(Grid<Row> grid, int index, String name) {
        var column = DISPUTES.contains(name)
                ? grid.addComponentColumn(row -> link(row.cells().get(index)))
                : grid.addColumn(row -> cells.text(row.cells().get(index)));
        var numeric = result.rows().stream().anyMatch(row -> row.cells().get(index) instanceof Number);
        column.setHeader(Words.of("analysis.column." + name))
                .setKey(name)
                .setAutoWidth(true)
                .setFlexGrow(numeric ? 0 : 1)
                .setTextAlign(numeric ? ColumnTextAlign.END : ColumnTextAlign.START)
                .setComparator(Comparator.comparing(row -> row.cells().get(index), AnswerTable::compare));
    }

    private Component link(@Nullable Object cell) {
        var number = cells.text(cell);
        var link = new Anchor(QuestionsNavigation.around(number), number);
        link.getElement().setAttribute("router-link", true);
        return number.isEmpty() ? new Span() : link;
    }

    /** Cells of one column are of one kind; what is missing stands last. */
    private static int compare(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        return one instanceof Number a && other instanceof Number b
                ? Double.compare(a.doubleValue(), b.doubleValue())
                : one.toString().compareTo(other.toString());
    }
}
