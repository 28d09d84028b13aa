package cn.fengqiao.ui.dispute;

import cn.fengqiao.deliberation.Matrices;
import cn.fengqiao.deliberation.MatrixPage;
import cn.fengqiao.deliberation.MatrixRow;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.EmptyState;
import cn.fengqiao.ui.frame.ListPage;
import cn.fengqiao.ui.frame.PageHeader;
import cn.fengqiao.ui.frame.Tables;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** 当事人矩阵: who was told, agreed, came, signed, owes, and who still opposes whom; for three and for hundreds. */
@PermitAll
@Route("disputes/:id/matrix")
@StyleSheet("context://styles/desk.css")
class MatrixView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Matrices matrices;
    private final Dates dates;
    private final MatrixFilters filters = new MatrixFilters();
    private List<MatrixRow> rows = List.of();
    private String title = Words.of("matrix.title");

    MatrixView(Matrices matrices, Dates dates) {
        this.matrices = matrices;
        this.dates = dates;
        getContent().addClassName("disputes-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("id")
                .filter(id -> id.length() <= 64)
                .flatMap(id -> matrices.of(new DisputeId(id)))
                .ifPresentOrElse(page -> show(page, event), () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(MatrixPage page, BeforeEnterEvent event) {
        title = Words.of("matrix.title.of", page.title());
        rows = page.rows();
        filters.sides(rows);
        filters.bar().read(event.getLocation().getQueryParameters());
        var grid = grid(page);
        filters.bar().onChange(() -> fill(grid));
        fill(grid);
        getContent().removeAll();
        getContent().add(new ListPage(header(page), filters.bar(), grid));
    }

    private void fill(Grid<MatrixRow> grid) {
        grid.setItems(rows.stream().filter(filters::fits).toList());
    }

    private Grid<MatrixRow> grid(MatrixPage page) {
        var empty = new EmptyState(VaadinIcon.USERS, Words.of("matrix.empty"), Words.of("matrix.empty.hint"));
        var grid = Tables.of(MatrixRow.class, Words.of("matrix.title"), empty);
        grid.addClassName("matrix-grid");
        new MatrixColumns(page, dates).addTo(grid);
        return grid;
    }

    private static PageHeader header(MatrixPage page) {
        var back = new Anchor(DisputesNavigation.path(page.id()), Words.of("matrix.back"));
        back.getElement().setAttribute("router-link", true);
        return new PageHeader(Words.of("matrix.title"))
                .subtitle(Words.of(
                        "matrix.subtitle",
                        page.title(),
                        page.rows().size(),
                        page.issues().stream()
                                .filter(cn.fengqiao.deliberation.IssueRow::open)
                                .count(),
                        page.opposing()))
                .secondary(back);
    }
}
