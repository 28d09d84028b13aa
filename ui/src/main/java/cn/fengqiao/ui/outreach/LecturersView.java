package cn.fengqiao.ui.outreach;

import cn.fengqiao.outreach.LecturerRow;
import cn.fengqiao.outreach.TaughtTopic;
import cn.fengqiao.outreach.TopicRow;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.EmptyState;
import cn.fengqiao.ui.frame.FilterBar;
import cn.fengqiao.ui.frame.ListPage;
import cn.fengqiao.ui.frame.MasterDetail;
import cn.fengqiao.ui.frame.PageHeader;
import cn.fengqiao.ui.frame.Tables;
import cn.fengqiao.ui.frame.Toasts;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who lectures: everybody whose team serves the area, and one of them beside the list. */
@Route("lecturers/:lecturer?")
@RolesAllowed("OUTREACH_READ")
@StyleSheet("context://outreach.css")
final class LecturersView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OutreachDesk desk;
    private final FilterBar filters = new FilterBar();
    private final TextField text = filters.text("text", "outreach.search.lecturer");
    private final ComboBox<TopicRow> topic;
    private final Grid<LecturerRow> grid;
    private final MasterDetail both;
    private String shown = "";

    LecturersView(OutreachDesk desk) {
        this.desk = desk;
        topic = filters.add(
                "topic",
                desk.pickers().topic(),
                TopicRow::code,
                code -> desk.pickers().topics().stream()
                        .filter(row -> row.code().equals(code))
                        .findFirst()
                        .orElse(null));
        topic.setClearButtonVisible(true);
        grid = Tables.of(
                LecturerRow.class,
                Words.of("outreach.lecturers"),
                new EmptyState(
                        VaadinIcon.ACADEMY_CAP,
                        Words.of("outreach.lecturers.none"),
                        Words.of("outreach.lecturers.none.hint")));
        columns();
        grid.setItems(query -> desk
                .lecturers()
                .search(text.getValue(), Pickers.code(topic, TopicRow::code), query.getOffset(), query.getLimit())
                .stream());
        grid.addItemClickListener(event -> go(event.getItem().id()));
        filters.onChange(grid.getDataProvider()::refreshAll);
        both = new MasterDetail(grid);
        both.onClose(() -> go(""));
        getContent().setSizeFull();
        getContent().add(new ListPage(header(), filters, both));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        shown = event.getRouteParameters().get("lecturer").orElse("");
        grid.getDataProvider().refreshAll();
        if (shown.isEmpty()) {
            both.close();
            return;
        }
        desk.lecturers().byId(shown).ifPresentOrElse(this::show, () -> {
            Toasts.failed(Words.of("refusal.not-found"));
            event.forwardTo(OutreachNavigation.LECTURERS);
        });
    }

    @Override
    public String getPageTitle() {
        return Words.of("outreach.lecturers");
    }

    private void columns() {
        grid.addComponentColumn(row -> Narrow.card(row.name(), topics(row) + " · " + row.agencyName()))
                .setHeader(Words.of("outreach.lecturer.name"))
                .setFlexGrow(1);
        var wide = List.of(
                grid.addColumn(LecturersView::topics)
                        .setHeader(Words.of("outreach.topics"))
                        .setFlexGrow(4),
                grid.addColumn(LecturerRow::agencyName)
                        .setHeader(Words.of("outreach.team"))
                        .setFlexGrow(2),
                grid.addColumn(row -> String.join("、", row.dialects())).setHeader(Words.of("outreach.dialects")),
                grid.addColumn(row -> Words.of(row.minorsCleared() ? "outreach.yes" : "outreach.no"))
                        .setHeader(Words.of("outreach.cleared.short")),
                grid.addColumn(LecturerRow::upcoming)
                        .setHeader(Words.of("outreach.visits.ahead"))
                        .setTextAlign(ColumnTextAlign.END),
                grid.addComponentColumn(row ->
                        row.absentNow() ? Badges.state(Words.of("outreach.absent-now"), Tone.WAITING) : new Span()));
        Narrow.hide(grid, wide);
    }

    private static String topics(LecturerRow row) {
        return row.topics().stream().map(TaughtTopic::name).collect(Collectors.joining("、"));
    }

    private PageHeader header() {
        var header = new PageHeader(Words.of("outreach.lecturers"));
        if (desk.calendar().mayPlan()) {
            header.primary(new Button(
                    Words.of("outreach.lecturer.add"),
                    VaadinIcon.PLUS.create(),
                    click -> new LecturerDialog(desk, Optional.empty())
                            .then(id -> {
                                changed();
                                go(id);
                            })
                            .open()));
        }
        return header;
    }

    private void show(LecturerRow lecturer) {
        both.detail(lecturer.name(), new LecturerPanel(desk, lecturer, this::changed));
    }

    private void changed() {
        grid.getDataProvider().refreshAll();
        if (!shown.isEmpty()) {
            desk.lecturers().byId(shown).ifPresent(this::show);
        }
    }

    private void go(String id) {
        if (!id.equals(shown)) {
            UI.getCurrent()
                    .navigate(
                            id.isEmpty() ? OutreachNavigation.LECTURERS : OutreachNavigation.lecturer(id),
                            filters.query());
        }
    }
}
