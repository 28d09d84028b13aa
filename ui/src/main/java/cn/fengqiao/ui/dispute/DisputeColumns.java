package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeOrder;
import cn.fengqiao.dispute.DisputeRow;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.EmptyState;
import cn.fengqiao.ui.frame.Tables;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a dispute looks in the list: a row of columns where there is room, a card on a phone. */
@Component
class DisputeColumns {

    private static final Map<String, DisputeOrder> ORDERS = Map.of(
            "number ASCENDING", DisputeOrder.NUMBER_ASC,
            "number DESCENDING", DisputeOrder.NUMBER_DESC,
            "risk ASCENDING", DisputeOrder.RISK,
            "risk DESCENDING", DisputeOrder.RISK_LOW_FIRST,
            "due ASCENDING", DisputeOrder.DUE_ASC,
            "due DESCENDING", DisputeOrder.DUE_DESC);

    private final Dates dates;

    DisputeColumns(Dates dates) {
        this.dates = dates;
    }

    Grid<DisputeRow> grid(EmptyState empty, DisputeFilters filters) {
        var grid = Tables.of(DisputeRow.class, Words.of("desk.nav.disputes"), empty);
        grid.addClassName("disputes-grid");
        columns(grid);
        Tables.onPhone(grid, row -> new DisputeCard(row, dates));
        grid.addItemClickListener(
                click -> DisputesNavigation.open(click.getItem().id()));
        grid.addSortListener(sort -> {
            if (sort.isFromClient()) {
                filters.order(sort.getSortOrder().stream()
                        .findFirst()
                        .map(DisputeColumns::key)
                        .map(ORDERS::get)
                        .orElse(DisputeOrder.LAST_STEP_DESC));
            }
        });
        return grid;
    }

    /** Makes the arrows in the headings say in which order the rows stand. */
    static void arrows(Grid<DisputeRow> grid, DisputeOrder order) {
        grid.sort(grid.getColumns().stream()
                .filter(Column::isSortable)
                .flatMap(column ->
                        Stream.of(SortDirection.values()).map(direction -> new GridSortOrder<>(column, direction)))
                .filter(each -> ORDERS.get(key(each)) == order)
                .toList());
    }

    private static String key(GridSortOrder<DisputeRow> order) {
        return order.getSorted().getKey() + " " + order.getDirection();
    }

    private void columns(Grid<DisputeRow> grid) {
        sorted(grid.addComponentColumn(row -> Badges.risk(row.risk())), "risk").setWidth("7rem");
        named(grid.addComponentColumn(DisputeColumns::title), "title")
                .setFlexGrow(4)
                .setWidth("12rem");
        named(grid.addColumn(DisputeRow::parties), "parties")
                .setTooltipGenerator(row -> Words.of("desk.parties", row.partyCount()))
                .setFlexGrow(2)
                .setWidth("7.5rem");
        named(grid.addColumn(row -> community(row.area())), "area")
                .setTooltipGenerator(DisputeRow::area)
                .setFlexGrow(2)
                .setWidth("8rem");
        named(grid.addColumn(row -> TypeWords.of(row.typeCode(), row.typeName())), "type")
                .setWidth("6.5rem");
        named(grid.addComponentColumn(row -> Terms.badge(row.state())), "state").setWidth("7.5rem");
        named(grid.addColumn(DisputeRow::responsible), "responsible").setWidth("5.5rem");
        sorted(grid.addComponentColumn(this::due), "due").setWidth("8.5rem");
        sorted(grid.addColumn(DisputeRow::number), "number").setWidth("10.5rem");
    }

    private static Column<DisputeRow> named(Column<DisputeRow> column, String key) {
        return column.setKey(key).setHeader(Words.of("desk.column." + key));
    }

    /** The finest part of a path of places; the tooltip has the rest. */
    private static String community(String area) {
        return area.substring(area.lastIndexOf('·') + 1);
    }

    private static Column<DisputeRow> sorted(Column<DisputeRow> column, String key) {
        return named(column, key).setSortable(true).setFlexGrow(0);
    }

    private static Span title(DisputeRow row) {
        var link = new Anchor(DisputesNavigation.path(row.id()), row.title());
        link.getElement().setAttribute("router-link", true);
        link.addClassName("dispute-title");
        var cell = new Span(link);
        if (row.domesticViolence()) {
            cell.add(Badges.state(Words.of("desk.violence"), Badges.Tone.WAITING));
        }
        return cell;
    }

    private Span due(DisputeRow row) {
        return due(row.dueOn(), row.overdue(), dates);
    }

    static Span due(@Nullable LocalDate dueOn, boolean overdue, Dates dates) {
        if (dueOn == null) {
            return new Span();
        }
        var due = new Span(overdue ? Words.of("desk.overdue", dates.relative(dueOn)) : dates.date(dueOn));
        due.setClassName("overdue", overdue);
        due.setTitle(dates.date(dueOn));
        return due;
    }
}
