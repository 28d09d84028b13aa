package cn.fengqiao.ui.people;

import cn.fengqiao.people.HolderRow;
import cn.fengqiao.people.People;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Permission;
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

/** Finds persons and organisations by name; nothing is listed before somebody says whom they look for. */
@Route("people/:holder?")
@RolesAllowed("PERSON_READ")
final class PeopleView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 100;

    private final transient People people;
    private final boolean mayReveal;
    private final FilterBar filters = new FilterBar();
    private final TextField text = filters.unlinked("text", "holder.search");
    private final Grid<HolderRow> grid;
    private final MasterDetail both;
    private String shown = "";

    PeopleView(People people, Acting acting) {
        this.people = people;
        mayReveal = acting.actor().may(Permission.PERSON_REVEAL);
        grid = Tables.of(
                HolderRow.class,
                Words.of("holder.page"),
                new EmptyState(VaadinIcon.SEARCH, Words.of("holder.none"), Words.of("holder.none.hint")));
        columns();
        grid.addItemClickListener(event -> go(event.getItem().id()));
        filters.onChange(this::load);
        both = new MasterDetail(grid);
        both.onClose(() -> go(""));
        getContent().setSizeFull();
        getContent().add(new ListPage(new PageHeader(Words.of("holder.page")), filters, both));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        shown = event.getRouteParameters().get("holder").orElse("");
        load();
        if (shown.isEmpty()) {
            both.close();
            return;
        }
        people.row(shown)
                .ifPresentOrElse(row -> both.detail(row.name(), new HolderPanel(people, row, mayReveal)), () -> {
                    Toasts.failed(Words.of("refusal.not-found"));
                    event.forwardTo(PeopleNavigation.PEOPLE);
                });
    }

    @Override
    public String getPageTitle() {
        return Words.of("holder.page");
    }

    private void columns() {
        grid.addColumn(HolderRow::name).setHeader(Words.of("holder.name")).setFlexGrow(2);
        grid.addColumn(row -> Words.of("holder.kind", row.kind())).setHeader(Words.of("holder.kind"));
        grid.addColumn(HolderRow::idNumberMask)
                .setHeader(Words.of("holder.id-number"))
                .setFlexGrow(2);
        grid.addColumn(HolderRow::phoneMask).setHeader(Words.of("holder.phone"));
        grid.addColumn(HolderRow::disputes)
                .setHeader(Words.of("holder.disputes"))
                .setTextAlign(ColumnTextAlign.END);
        Tables.onPhone(grid, row -> {
            var lines = new Div(
                    new Div(new Span(row.name()), new Span(Words.of("holder.kind", row.kind()))),
                    new Div(new Span(row.idNumberMask()), new Span(row.phoneMask())),
                    new Div(new Span(Words.of("holder.disputes") + " " + row.disputes())));
            lines.addClassName("fq-lines");
            return lines;
        });
    }

    private void load() {
        grid.setItems(people.find(text.getValue(), MOST));
        if (people.isThrottled()) {
            Toasts.failed(Words.of("holder.throttled"));
        }
    }

    private void go(String id) {
        if (!id.equals(shown)) {
            UI.getCurrent()
                    .navigate(id.isEmpty() ? PeopleNavigation.PEOPLE : PeopleNavigation.holder(id), filters.query());
        }
    }
}
