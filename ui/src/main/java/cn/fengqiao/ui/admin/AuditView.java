package cn.fengqiao.ui.admin;

import cn.fengqiao.security.AuditFilter;
import cn.fengqiao.security.AuditRow;
import cn.fengqiao.security.AuditTrail;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.EmptyState;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.FilterBar;
import cn.fengqiao.ui.frame.ListPage;
import cn.fengqiao.ui.frame.PageHeader;
import cn.fengqiao.ui.frame.Tables;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Who did or saw what, when and on which node; and whether the trail is whole. */
@RolesAllowed("AUDIT_READ")
@Route(AdminNavigation.AUDIT)
class AuditView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AuditWords words;

    private final transient Dates dates;

    private final FilterBar filters = new FilterBar();

    private final TextField who = filters.text("who", "security.audit.who");

    private final ComboBox<String> what =
            filters.add("what", Fields.combo("security.audit.what"), action -> action, action -> action);

    private final TextField node = filters.text("node", "security.audit.node");

    private final DatePicker from =
            filters.add("from", Fields.date("security.audit.from"), LocalDate::toString, AuditView::date);

    private final DatePicker until =
            filters.add("until", Fields.date("security.audit.until"), LocalDate::toString, AuditView::date);

    private final Grid<AuditRow> grid = Tables.of(
            AuditRow.class,
            Words.of("security.audit"),
            new EmptyState(
                    VaadinIcon.CLIPBOARD_CHECK, Words.of("security.audit.none"), Words.of("security.audit.none.hint")));

    AuditView(AuditTrail trail, AuditWords words, Dates dates) {
        this.words = words;
        this.dates = dates;
        columns();
        what.setItems(words.actions());
        what.setItemLabelGenerator(words::action);
        // Without a count: the trail only grows, and to count it would read all of it.
        grid.setItems(query -> trail.page(filter(), query.getOffset(), query.getLimit()).stream());
        filters.onChange(grid.getDataProvider()::refreshAll);
        var header = new PageHeader(Words.of("security.audit")).subtitle(Words.of("security.audit.unchecked"));
        header.secondary(
                new Button(Words.of("security.audit.check"), click -> header.subtitle(words.state(trail.verify()))));
        getContent().setSizeFull();
        getContent().add(new ListPage(header, filters, grid));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return Words.of("security.audit");
    }

    private void columns() {
        grid.addColumn(AuditRow::seq)
                .setHeader(Words.of("security.audit.seq"))
                .setFlexGrow(0)
                .setPartNameGenerator(row -> "fq-number");
        grid.addColumn(row -> dates.dateTime(row.at()))
                .setHeader(Words.of("security.audit.at"))
                .setFlexGrow(1);
        grid.addColumn(AuditRow::actor)
                .setHeader(Words.of("security.audit.who"))
                .setFlexGrow(1);
        grid.addColumn(row -> words.action(row.action()))
                .setHeader(Words.of("security.audit.what"))
                .setFlexGrow(1);
        grid.addColumn(row -> row.nodeLabel() + " " + row.nodeId())
                .setHeader(Words.of("security.audit.node"))
                .setFlexGrow(2);
        grid.addColumn(row -> words.details(row.details()))
                .setHeader(Words.of("security.audit.details"))
                .setTooltipGenerator(row -> words.details(row.details()))
                .setFlexGrow(3);
        Tables.onPhone(grid, row -> {
            var lines = new Div(
                    new Div(new Span(words.action(row.action())), new Span(row.actor())),
                    new Div(new Span(dates.dateTime(row.at())), new Span("#" + row.seq())),
                    new Div(new Span(row.nodeLabel() + " " + row.nodeId())),
                    new Div(new Span(words.details(row.details()))));
            lines.addClassName("fq-lines");
            return lines;
        });
    }

    private AuditFilter filter() {
        return new AuditFilter(
                who.getValue(),
                what.isEmpty() ? "" : what.getValue(),
                node.getValue(),
                start(from.getValue(), 0),
                start(until.getValue(), 1));
    }

    private static @Nullable Instant start(@Nullable LocalDate day, int later) {
        return day == null ? null : day.plusDays(later).atStartOfDay(Dates.ZONE).toInstant();
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
