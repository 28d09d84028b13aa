package cn.fengqiao.ui.admin;

import cn.fengqiao.roster.Capacity;
import cn.fengqiao.roster.RosterList;
import cn.fengqiao.roster.ServantRow;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.EmptyState;
import cn.fengqiao.ui.frame.Tables;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;

/** Who serves: an administrator enlists officers, mediators, lecturers and volunteers, and makes their accounts. */
@RolesAllowed("ACCOUNT_MANAGE")
@Route(AdminNavigation.SERVANTS)
class ServantsView extends AdminList<ServantRow> {

    private final transient ServantActions actions;
    private final transient Dates dates;
    private final TextField text = filters().text("text", "roster.filter.text");
    private final Select<Capacity> capacity =
            filters().select("capacity", "roster.capacity", Capacity.class, "roster.capacity");

    ServantsView(RosterList list, ServantActions actions, Dates dates) {
        super(
                ServantRow.class,
                "roster.page",
                new EmptyState(VaadinIcon.USER_STAR, Words.of("roster.none"), Words.of("roster.none.hint")));
        this.actions = actions;
        this.dates = dates;
        columns();
        var enlist = new Button(Words.of("roster.enlist"), click -> actions.enlist(this::reload));
        show(
                header().primary(enlist),
                grid(),
                (offset, limit) -> list.page(text.getValue(), capacity.getValue(), offset, limit),
                () -> list.count(text.getValue(), capacity.getValue()));
    }

    private void columns() {
        var grid = grid();
        grid.addColumn(ServantRow::name).setHeader(Words.of("security.name")).setFlexGrow(1);
        grid.addColumn(ServantsView::capacities)
                .setHeader(Words.of("roster.capacity"))
                .setFlexGrow(1);
        grid.addColumn(ServantRow::agencyName)
                .setHeader(Words.of("security.agency"))
                .setFlexGrow(2);
        grid.addColumn(ServantRow::title).setHeader(Words.of("roster.title")).setFlexGrow(1);
        grid.addColumn(this::trained)
                .setHeader(Words.of("roster.trained-until"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::todo).setFlexGrow(2);
        Tables.onPhone(grid, row -> {
            var lines = new Div(new Span(row.name() + " · " + capacities(row)), new Span(row.agencyName()), todo(row));
            lines.addClassName("fq-lines");
            return lines;
        });
    }

    private Div todo(ServantRow row) {
        var make = new Button(Words.of("security.account.create"), click -> actions.makeAccount(row, this::reload));
        make.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        make.setAriaLabel(Words.of("roster.account.for", row.name()));
        var end = new Button(Words.of("roster.end"), click -> actions.end(row, this::reload));
        end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        end.setAriaLabel(Words.of("roster.end.title", row.name()));
        return new Div(make, end);
    }

    private String trained(ServantRow row) {
        var until = row.trainedUntilOn();
        return until == null ? "" : dates.date(until);
    }

    private static String capacities(ServantRow row) {
        return row.capacities().stream()
                .map(each -> Words.of("roster.capacity", each))
                .collect(Collectors.joining(Words.english() ? ", " : "、"));
    }
}
