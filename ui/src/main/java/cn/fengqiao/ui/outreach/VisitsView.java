package cn.fengqiao.ui.outreach;

import cn.fengqiao.outreach.VisitRow;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.ListPage;
import cn.fengqiao.ui.frame.MasterDetail;
import cn.fengqiao.ui.frame.PageHeader;
import cn.fengqiao.ui.frame.Toasts;
import cn.fengqiao.ui.frame.Words;
import cn.fengqiao.ui.frame.script.CalendarBoard;
import cn.fengqiao.ui.frame.script.CalendarMove;
import cn.fengqiao.ui.frame.script.CalendarRange;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** The calendar of visits with its tray; the chosen visit and the filters stand in the URL. */
@Route("visits/:visit?")
@RolesAllowed("OUTREACH_READ")
@StyleSheet("context://outreach.css")
final class VisitsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final transient OutreachDesk desk;
    private final VisitFilters filters;
    private final VisitBoards boards;
    private final CalendarBoard board;
    private final MasterDetail both;
    private final Optional<Tray> tray;
    private String shown = "";

    VisitsView(OutreachDesk desk) {
        this.desk = desk;
        filters = new VisitFilters(desk);
        boards = new VisitBoards(desk, filters);
        board = boards.calendar();
        filters.bar().onChange(boards::refresh);
        tray = desk.calendar().mayPlan() ? Optional.of(new Tray(desk, this::changed)) : Optional.empty();
        board.onLoad(range -> CalendarEntries.of(desk, filters.filter(range)));
        board.onOpen(this::open);
        var master = new Div();
        master.addClassName("outreach-master");
        tray.ifPresent(master::add);
        master.add(boards);
        both = new MasterDetail(master);
        both.onClose(() -> go(""));
        getContent().setSizeFull();
        getContent().add(new ListPage(header(), filters.bar(), both));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        filters.bar().read(query);
        boards.read(query);
        shown = event.getRouteParameters().get("visit").orElse("");
        if (shown.isEmpty()) {
            both.close();
        } else {
            desk.calendar().byId(shown).ifPresentOrElse(this::show, () -> gone(event));
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of("outreach.visits");
    }

    private PageHeader header() {
        var header = new PageHeader(Words.of("outreach.visits"));
        if (desk.calendar().mayPlan()) {
            board.onMove(this::dragged);
            board.onDrag(id -> CalendarEntries.hints(desk, id));
            board.onCreate(this::plan);
            boards.week().onPlan(this::plan);
            header.primary(new Button(
                    Words.of("outreach.visit.plan"), VaadinIcon.PLUS.create(), click -> openPlan(Optional.empty())));
            header.secondary(new Button(
                    Words.of("outreach.request"),
                    click -> new RequestDialog(desk).then(id -> changed()).open()));
        }
        return header;
    }

    private void show(VisitRow visit) {
        both.detail(visit.title(), new VisitPanel(desk, visit, this::changed));
    }

    /** Absent and forbidden look alike: the page says so and leads back to the calendar. */
    private static void gone(BeforeEnterEvent event) {
        Toasts.failed(Words.of("refusal.not-found"));
        event.forwardTo(OutreachNavigation.VISITS);
    }

    private void changed() {
        boards.refresh();
        tray.ifPresent(Tray::refresh);
        if (!shown.isEmpty()) {
            desk.calendar().byId(shown).ifPresent(this::show);
        }
    }

    private void open(String id) {
        if (id.startsWith(CalendarEntries.NODE)) {
            CalendarEntries.node(desk, id).ifPresent(node -> new NodeDialog(desk, node, this::changed).open());
        } else {
            go(id);
        }
    }

    private void go(String id) {
        if (!id.equals(shown)) {
            var path = id.isEmpty() ? OutreachNavigation.VISITS : OutreachNavigation.visit(id);
            QueryParameters query = filters.bar().query();
            UI.getCurrent().navigate(path, query);
        }
    }

    /** Puts the entry back and asks first; the calendar loads anew when the move was confirmed. */
    private boolean dragged(CalendarMove move) {
        desk.calendar()
                .byId(move.id())
                .ifPresent(visit -> new MoveDialog(
                                desk,
                                visit,
                                move.start().atZone(Dates.ZONE).toInstant(),
                                move.end().atZone(Dates.ZONE).toInstant())
                        .then(id -> changed())
                        .open());
        return false;
    }

    private void plan(CalendarRange range) {
        openPlan(Optional.of(range));
    }

    private void plan(String lecturer, LocalDate day) {
        planned(new VisitDialog(desk, Optional.empty())
                .at(day, MORNING, MORNING.plusMinutes(90))
                .speaking(lecturer));
    }

    private void openPlan(Optional<CalendarRange> range) {
        var dialog = new VisitDialog(desk, Optional.empty());
        var start = range.map(CalendarRange::start)
                .orElseGet(() -> desk.dates().today().plusDays(1).atStartOfDay());
        if (range.isEmpty() || range.get().allDay()) {
            dialog.at(start.toLocalDate(), MORNING, MORNING.plusMinutes(90));
        } else {
            LocalDateTime end = range.get().end();
            dialog.at(start.toLocalDate(), start.toLocalTime(), end.toLocalTime());
        }
        planned(dialog);
    }

    private void planned(VisitDialog dialog) {
        dialog.then(id -> {
            changed();
            Toasts.done(Words.of("outreach.planned"));
            go(id);
        });
        dialog.open();
    }
}
