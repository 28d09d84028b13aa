package cn.fengqiao.ui.admin;

import cn.fengqiao.ui.frame.EmptyState;
import cn.fengqiao.ui.frame.FilterBar;
import cn.fengqiao.ui.frame.ListPage;
import cn.fengqiao.ui.frame.PageHeader;
import cn.fengqiao.ui.frame.Tables;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.function.LongSupplier;

/** What the lists of an administrator share: a title, filters that the address carries, and rows read page by page. */
abstract class AdminList<T> extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final String title;
    private final FilterBar filters = new FilterBar();
    private final Grid<T> grid;

    AdminList(Class<T> row, String title, EmptyState none) {
        this.title = title;
        grid = Tables.of(row, Words.of(title), none);
        filters.onChange(this::reload);
        getContent().setSizeFull();
    }

    /** Reads the rows from an offset on, as many as fit. */
    interface Pages<T> {

        List<T> page(int offset, int limit);
    }

    /** Puts the list together, once its columns and filters are known; the rows may stand within something. */
    final void show(PageHeader header, Component body, Pages<T> pages, LongSupplier count) {
        grid.setItems(
                query -> pages.page(query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(count.getAsLong()));
        getContent().add(new ListPage(header, filters, body));
    }

    final FilterBar filters() {
        return filters;
    }

    final Grid<T> grid() {
        return grid;
    }

    final PageHeader header() {
        return new PageHeader(Words.of(title));
    }

    final void reload() {
        grid.getDataProvider().refreshAll();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        reload();
    }

    @Override
    public String getPageTitle() {
        return Words.of(title);
    }
}
