package cn.fengqiao.ui.outreach;

import cn.fengqiao.outreach.LecturerRow;
import cn.fengqiao.outreach.TopicRow;
import cn.fengqiao.outreach.VisitFilter;
import cn.fengqiao.outreach.VisitState;
import cn.fengqiao.territory.DivisionRow;
import cn.fengqiao.ui.frame.FilterBar;
import cn.fengqiao.ui.frame.script.CalendarRange;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;

/** The filters over the calendar: place, topic, lecturer, state. */
final class VisitFilters {

    private final FilterBar bar = new FilterBar();
    private final ComboBox<DivisionRow> area;
    private final ComboBox<TopicRow> topic;
    private final ComboBox<LecturerRow> lecturer;
    private final Select<VisitState> state;

    VisitFilters(OutreachDesk desk) {
        area = bar.add(
                "area",
                desk.pickers().area(),
                DivisionRow::code,
                code -> desk.pickers().areas().stream()
                        .filter(row -> row.code().equals(code))
                        .findFirst()
                        .orElse(null));
        topic = bar.add(
                "topic",
                desk.pickers().topic(),
                TopicRow::code,
                code -> desk.pickers().topics().stream()
                        .filter(row -> row.code().equals(code))
                        .findFirst()
                        .orElse(null));
        lecturer = bar.add(
                "lecturer",
                desk.pickers().lecturer(),
                LecturerRow::id,
                id -> desk.lecturers().byId(id).orElse(null));
        state = bar.select("state", "outreach.state", VisitState.class, "outreach.state");
        topic.setClearButtonVisible(true);
        lecturer.setClearButtonVisible(true);
    }

    FilterBar bar() {
        return bar;
    }

    String topic() {
        return Pickers.code(topic, TopicRow::code);
    }

    String lecturer() {
        return Pickers.code(lecturer, LecturerRow::id);
    }

    VisitFilter filter(CalendarRange range) {
        return days(range.start().toLocalDate(), range.end().toLocalDate());
    }

    VisitFilter days(LocalDate first, LocalDate last) {
        var chosen = state.getValue();
        return new VisitFilter(
                first,
                last,
                Pickers.code(area, DivisionRow::code),
                Pickers.code(topic, TopicRow::code),
                Pickers.code(lecturer, LecturerRow::id),
                chosen == null ? List.of() : List.of(chosen));
    }
}
