package cn.fengqiao.ui.admin;

import cn.fengqiao.shared.CommandId;
import cn.fengqiao.territory.WorkdayCalendar;
import cn.fengqiao.territory.WorkdayRow;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.EmptyState;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.ListPage;
import cn.fengqiao.ui.frame.PageHeader;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Tables;
import cn.fengqiao.ui.frame.Toasts;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;

/** 工作日历: the days that do not follow the week, year by year; every time limit in working days counts by it. */
@RolesAllowed("CALENDAR_MANAGE")
@Route(AdminNavigation.CALENDAR)
class CalendarView extends Composite<Div> implements HasDynamicTitle {

    private static final int LARGEST = 1024 * 1024;

    private final transient WorkdayCalendar calendar;

    private final transient Dates dates;

    private final PageHeader header = new PageHeader(Words.of("calendar.title"));

    private final IntegerField year = Fields.integer("calendar.year");

    private final Refusals refusals = new Refusals();

    private final Grid<WorkdayRow> grid = Tables.of(
            WorkdayRow.class,
            Words.of("calendar.title"),
            new EmptyState(VaadinIcon.CALENDAR_CLOCK, Words.of("calendar.none"), Words.of("calendar.none.hint")));

    CalendarView(WorkdayCalendar calendar, Dates dates) {
        this.calendar = calendar;
        this.dates = dates;
        year.setValue(dates.today().getYear());
        year.setStepButtonsVisible(true);
        year.setMin(2000);
        year.setMax(2100);
        year.addValueChangeListener(change -> reload());
        columns();
        phone();
        header.primary(new Button(Words.of("calendar.add"), click -> open(null)));
        var bar = new Div(year, upload(), refusals);
        bar.addClassName("calendar-bar");
        getContent().setSizeFull();
        var body = new Div(bar, grid);
        body.addClassName("fq-over-table");
        getContent().add(new ListPage(header, body));
        reload();
    }

    @Override
    public String getPageTitle() {
        return Words.of("calendar.title");
    }

    private Upload upload() {
        var upload = Fields.upload(new Upload(
                UploadHandler.inMemory((metadata, content) -> load(new String(content, StandardCharsets.UTF_8)))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".csv");
        upload.addFileRejectedListener(event -> Toasts.failed(event.getErrorMessage()));
        return upload;
    }

    private void load(String csv) {
        refusals.handle(calendar.load(CommandId.fresh(), csv), days -> {
            Toasts.done(Words.of("calendar.loaded", days));
            reload();
        });
    }

    private void columns() {
        grid.addColumn(row -> dates.date(row.on()))
                .setHeader(Words.of("calendar.on"))
                .setFlexGrow(2);
        grid.addColumn(row -> Words.of(row.work() ? "calendar.work" : "calendar.off"))
                .setHeader(Words.of("calendar.kind"))
                .setFlexGrow(1);
        grid.addColumn(WorkdayRow::festival)
                .setHeader(Words.of("calendar.festival"))
                .setFlexGrow(2);
        grid.addColumn(row -> row.edited() ? Words.of("calendar.edited") : "")
                .setHeader(Words.of("calendar.source"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::todo).setFlexGrow(2);
    }

    private void phone() {
        Tables.onPhone(grid, row -> {
            var lines = new Div(
                    new Div(
                            new Span(dates.date(row.on())),
                            new Span(Words.of(row.work() ? "calendar.work" : "calendar.off"))),
                    new Div(new Span(row.festival()), todo(row)));
            lines.addClassName("fq-lines");
            return lines;
        });
    }

    private Div todo(WorkdayRow row) {
        var change = new Button(Words.of("calendar.change"), click -> open(row));
        var remove = new Button(Words.of("calendar.remove"), click -> remove(row));
        change.addThemeVariants(ButtonVariant.SMALL);
        remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        change.setAriaLabel(Words.of("calendar.change") + " " + dates.date(row.on()));
        remove.setAriaLabel(Words.of("calendar.remove") + " " + dates.date(row.on()));
        return new Div(change, remove);
    }

    private void open(@org.jspecify.annotations.Nullable WorkdayRow row) {
        new WorkdayDialog(calendar, row, shown(), this::reload).open();
    }

    private void remove(WorkdayRow row) {
        refusals.handle(calendar.remove(CommandId.fresh(), row.on()), gone -> reload());
    }

    private void reload() {
        var rows = calendar.of(shown());
        grid.setItems(rows);
        header.subtitle(Words.of(rows.isEmpty() ? "calendar.unpublished" : "calendar.published", shown()));
    }

    private int shown() {
        var typed = year.getValue();
        return typed == null || typed < 2000 || typed > 2100 ? dates.today().getYear() : typed;
    }
}
