package cn.fengqiao.ui.dispute;

import cn.fengqiao.deliberation.MatrixRow;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.FilterBar;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** Narrows the matrix to a side, a name, or what is still open. */
final class MatrixFilters {

    private final FilterBar bar = new FilterBar();
    private final TextField name = bar.text("q", "matrix.filter.name");
    private final Select<String> side;
    private final Checkbox open;

    MatrixFilters() {
        var sides = new Select<String>();
        sides.setLabel(Words.of("matrix.filter.side"));
        sides.setEmptySelectionAllowed(true);
        sides.setEmptySelectionCaption(Words.of("frame.any"));
        sides.setItemLabelGenerator(each -> each == null ? Words.of("frame.any") : Words.of("desk.side", each));
        side = bar.add("side", sides, each -> each, each -> each);
        open = bar.add("open", Fields.check("matrix.filter.open"), String::valueOf, Boolean::valueOf);
    }

    FilterBar bar() {
        return bar;
    }

    void sides(List<MatrixRow> rows) {
        side.setItems(rows.stream().map(MatrixRow::side).distinct().sorted().toList());
    }

    boolean fits(MatrixRow row) {
        return (side.isEmpty() || row.side().equals(side.getValue()))
                && (!open.getValue() || row.open())
                && row.name().contains(name.getValue().strip());
    }
}
