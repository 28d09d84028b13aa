package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;

/** Makes tables: dense rows, no frame of their own, and an empty state that says what to do. */
public final class Tables {

    private static final int PHONE = 640;

    private Tables() {}

    /** A table without columns yet; use lazy items, and let rows arrive complete. */
    public static <T> Grid<T> of(Class<T> row, String label, EmptyState empty) {
        var grid = new Grid<>(row, false);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addClassName("fq-table");
        grid.setAriaLabel(label);
        grid.setEmptyStateComponent(empty);
        grid.setColumnReorderingAllowed(true);
        grid.setSizeFull();
        return grid;
    }

    /**
     * On a screen of a phone's width, shows one cell for each row instead of the columns; call it when all columns are
     * there. {@code lines} gives what matters, most important first; class {@code fq-lines} stacks it.
     */
    public static <T> void onPhone(Grid<T> grid, SerializableFunction<T, Component> lines) {
        var columns = grid.getColumns();
        var phone = grid.addComponentColumn(lines::apply)
                .setHeader(grid.getAriaLabel().orElse(""))
                .setFlexGrow(1);
        phone.setVisible(false);
        grid.addAttachListener(event -> {
            var page = event.getUI().getPage();
            narrow(phone, columns, page.getExtendedClientDetails().getBodyClientWidth());
            var listening = page.addBrowserWindowResizeListener(resize -> narrow(phone, columns, resize.getWidth()));
            grid.addDetachListener(gone -> listening.remove());
        });
    }

    private static <T> void narrow(Grid.Column<T> phone, List<Grid.Column<T>> columns, int width) {
        var narrow = width > 0 && width <= PHONE;
        if (phone.isVisible() != narrow) {
            phone.setVisible(narrow);
            columns.forEach(column -> column.setVisible(!narrow));
            phone.getGrid().setClassName("fq-on-phone", narrow);
        }
    }
}
