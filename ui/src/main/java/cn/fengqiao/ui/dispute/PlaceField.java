package cn.fengqiao.ui.dispute;

import cn.fengqiao.territory.DivisionLevel;
import cn.fengqiao.territory.DivisionRow;
import cn.fengqiao.territory.Divisions;
import cn.fengqiao.ui.frame.DraftValue;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds a place by two or three letters of pinyin, or by characters, among the areas that the person works in. */
final class PlaceField extends ComboBox<DivisionRow> {

    private static final int MOST = 40;

    private final Divisions divisions;
    private final List<String> areas;
    private final List<DivisionLevel> levels;

    PlaceField(String label, Divisions divisions, List<String> areas, List<DivisionLevel> levels) {
        super(label);
        this.divisions = divisions;
        this.areas = areas;
        this.levels = levels;
        setPlaceholder(Words.of("desk.place.hint"));
        setClearButtonVisible(true);
        setItemLabelGenerator(DivisionRow::path);
        setRenderer(new ComponentRenderer<>(PlaceField::line));
        setItems(this::find);
        new DraftValue(this::code, this::code).attachTo(this);
    }

    /** The code of the chosen place, empty when none is chosen. */
    String code() {
        var place = getValue();
        return place == null ? "" : place.code();
    }

    void code(String code) {
        setValue(byCode(code));
    }

    /** The place with that code, null when there is none. */
    @Nullable
    DivisionRow byCode(String code) {
        return code.isEmpty() ? null : divisions.byCode(code).orElse(null);
    }

    private Stream<DivisionRow> find(Query<DivisionRow, String> query) {
        var from = query.getOffset();
        var limit = query.getLimit();
        return from > 0
                ? Stream.empty()
                : divisions.search(query.getFilter().orElse(""), areas, levels, Math.min(MOST, limit)).stream();
    }

    private static Div line(DivisionRow place) {
        var path = new Span(place.path());
        path.addClassNames("quiet", "small");
        var line = new Div(new Span(place.name() + " "), path);
        line.addClassName("place-line");
        return line;
    }
}
