package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeList;
import cn.fengqiao.dispute.DisputeRow;
import cn.fengqiao.dispute.DisputeTypes;
import cn.fengqiao.security.Permission;
import cn.fengqiao.ui.frame.EmptyState;
import cn.fengqiao.ui.frame.ListPage;
import cn.fengqiao.ui.frame.PageHeader;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The disputes of the person's areas: found, narrowed and sorted, with the whole question in the address. */
@PermitAll
@Route(value = DisputesNavigation.LIST)
@StyleSheet("context://styles/desk.css")
class DisputesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final DisputeList list;
    private final DisputeFilters filters;
    private final PageHeader header = new PageHeader(Words.of("desk.nav.disputes"));
    private final CallbackDataProvider<DisputeRow, Void> rows;
    private final Grid<DisputeRow> grid;

    DisputesView(DisputeList list, DisputeTypes types, Places places, DisputeColumns columns) {
        this.list = list;
        filters = new DisputeFilters(places.anywhere("desk.filter.area"), types.all());
        rows = DataProvider.fromCallbacks(
                query -> list.fetch(filters.value(), filters.order(), query.getOffset(), query.getLimit()).stream(),
                query -> count());
        grid = columns.grid(empty(), filters);
        grid.setItems(rows);
        filters.bar().onChange(this::refresh);
        if (places.actor().may(Permission.DISPUTE_REPORT)) {
            header.primary(newReport());
        }
        getContent().addClassName("disputes-view");
        getContent().add(new ListPage(header, filters.bar(), grid));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.bar().read(event.getLocation().getQueryParameters());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Words.of("desk.nav.disputes");
    }

    private void refresh() {
        DisputeColumns.arrows(grid, filters.order());
        rows.refreshAll();
    }

    private int count() {
        var count = list.count(filters.value());
        header.subtitle(Words.of("desk.list.count", count));
        return count;
    }

    private Button newReport() {
        var button = new Button(
                Words.of("desk.register"),
                VaadinIcon.PLUS.create(),
                click -> DisputesNavigation.open(DisputesNavigation.NEW));
        button.addClickShortcut(Key.KEY_N, KeyModifier.ALT);
        button.setTooltipText(Words.of("desk.register.shortcut"));
        return button;
    }

    private EmptyState empty() {
        return new EmptyState(
                VaadinIcon.CLIPBOARD_CHECK,
                Words.of("desk.list.empty"),
                Words.of("desk.list.empty.hint"),
                new Button(
                        Words.of("frame.filter.clear"), click -> filters.bar().clear()));
    }
}
