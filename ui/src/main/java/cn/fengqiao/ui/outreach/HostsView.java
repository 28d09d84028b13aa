package cn.fengqiao.ui.outreach;

import cn.fengqiao.outreach.HostKind;
import cn.fengqiao.outreach.HostRow;
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
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Who receives visits: the list of the area, and one host beside it. */
@Route("hosts/:host?")
@RolesAllowed("OUTREACH_READ")
@StyleSheet("context://outreach.css")
final class HostsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OutreachDesk desk;
    private final FilterBar filters = new FilterBar();
    private final TextField text = filters.text("text", "outreach.search.host");
    private final Select<HostKind> kind = filters.select("kind", "outreach.kind", HostKind.class, "outreach.kind");
    private final Grid<HostRow> grid;
    private final MasterDetail both;
    private String shown = "";

    HostsView(OutreachDesk desk) {
        this.desk = desk;
        grid = Tables.of(
                HostRow.class,
                Words.of("outreach.hosts"),
                new EmptyState(
                        VaadinIcon.BUILDING, Words.of("outreach.hosts.none"), Words.of("outreach.hosts.none.hint")));
        columns();
        grid.setItems(
                query -> desk.hosts().search(text.getValue(), kinds(), query.getOffset(), query.getLimit()).stream());
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
        shown = event.getRouteParameters().get("host").orElse("");
        grid.getDataProvider().refreshAll();
        if (shown.isEmpty()) {
            both.close();
            return;
        }
        desk.hosts().byId(shown).ifPresentOrElse(this::show, () -> {
            Toasts.failed(Words.of("refusal.not-found"));
            event.forwardTo(OutreachNavigation.HOSTS);
        });
    }

    @Override
    public String getPageTitle() {
        return Words.of("outreach.hosts");
    }

    private void columns() {
        grid.addComponentColumn(host -> Narrow.card(
                        host.name(),
                        Words.of("outreach.kind", host.kind()) + " · " + host.place() + " · "
                                + Words.of("outreach.visits.count", host.visits())))
                .setHeader(Words.of("outreach.host.name"))
                .setFlexGrow(3);
        var wide = List.of(
                grid.addColumn(host -> Words.of("outreach.kind", host.kind())).setHeader(Words.of("outreach.kind")),
                grid.addColumn(HostRow::place)
                        .setHeader(Words.of("outreach.place"))
                        .setFlexGrow(3),
                grid.addColumn(HostRow::audience)
                        .setHeader(Words.of("outreach.audience.usual"))
                        .setTextAlign(ColumnTextAlign.END),
                grid.addColumn(HostRow::visits)
                        .setHeader(Words.of("outreach.visits"))
                        .setTextAlign(ColumnTextAlign.END),
                grid.addColumn(host -> last(host)).setHeader(Words.of("outreach.visits.last")),
                grid.addColumn(HostRow::openRequests)
                        .setHeader(Words.of("outreach.requests.open"))
                        .setTextAlign(ColumnTextAlign.END));
        Narrow.hide(grid, wide);
    }

    private String last(HostRow host) {
        var day = host.lastVisitOn();
        return day == null ? Words.of("outreach.never") : desk.dates().date(day);
    }

    private PageHeader header() {
        var header = new PageHeader(Words.of("outreach.hosts"));
        if (desk.calendar().mayPlan()) {
            header.primary(new Button(
                    Words.of("outreach.host.add"),
                    VaadinIcon.PLUS.create(),
                    click -> new HostDialog(desk, Optional.empty())
                            .then(id -> {
                                changed();
                                go(id);
                            })
                            .open()));
        }
        return header;
    }

    private List<HostKind> kinds() {
        var chosen = kind.getValue();
        return chosen == null ? List.of() : List.of(chosen);
    }

    private void show(HostRow host) {
        both.detail(host.name(), new HostPanel(desk, host, this::changed));
    }

    private void changed() {
        grid.getDataProvider().refreshAll();
        if (!shown.isEmpty()) {
            desk.hosts().byId(shown).ifPresent(this::show);
        }
    }

    private void go(String id) {
        if (!id.equals(shown)) {
            UI.getCurrent()
                    .navigate(id.isEmpty() ? OutreachNavigation.HOSTS : OutreachNavigation.host(id), filters.query());
        }
    }
}
