package cn.fengqiao.ui.admin;

import cn.fengqiao.security.AccountFilter;
import cn.fengqiao.security.AccountList;
import cn.fengqiao.security.AccountRow;
import cn.fengqiao.security.AccountState;
import cn.fengqiao.security.Grant;
import cn.fengqiao.security.Role;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.EmptyState;
import cn.fengqiao.ui.frame.FilterBar;
import cn.fengqiao.ui.frame.ListPage;
import cn.fengqiao.ui.frame.MasterDetail;
import cn.fengqiao.ui.frame.PageHeader;
import cn.fengqiao.ui.frame.Tables;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;

/** Who can sign in, in which roles; making, disabling and unlocking accounts. */
@RolesAllowed("ACCOUNT_MANAGE")
@Route(AdminNavigation.ACCOUNTS)
class AccountsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AccountList list;

    private final transient AccountActions actions;

    private final transient Dates dates;

    private final FilterBar filters = new FilterBar();

    private final TextField text = filters.text("text", "security.accounts.filter.text");

    private final Select<Role> role = filters.select("role", "security.role", Role.class, "frame.role");

    private final Select<AccountState> state =
            filters.select("state", "security.state", AccountState.class, "security.state");

    private final Grid<AccountRow> grid = Tables.of(
            AccountRow.class,
            Words.of("security.accounts"),
            new EmptyState(
                    VaadinIcon.USERS, Words.of("security.accounts.none"), Words.of("security.accounts.none.hint")));

    private final MasterDetail detail = new MasterDetail(grid);

    AccountsView(AccountList list, AccountActions actions, Dates dates) {
        this.list = list;
        this.actions = actions;
        this.dates = dates;
        columns();
        grid.setItems(
                query -> list.page(filter(), query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(list.count(filter())));
        grid.asSingleSelect().addValueChangeListener(event -> show(event.getValue()));
        detail.onClose(grid::deselectAll);
        filters.onChange(this::reload);
        var create = new Button(Words.of("security.account.create"), click -> actions.create(this::reload));
        getContent().setSizeFull();
        getContent().add(new ListPage(new PageHeader(Words.of("security.accounts")).primary(create), filters, detail));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        reload();
    }

    @Override
    public String getPageTitle() {
        return Words.of("security.accounts");
    }

    private void columns() {
        grid.addColumn(AccountRow::username)
                .setHeader(Words.of("security.username"))
                .setFlexGrow(1);
        grid.addColumn(AccountRow::name).setHeader(Words.of("security.name")).setFlexGrow(1);
        grid.addColumn(AccountsView::roles)
                .setHeader(Words.of("security.roles"))
                .setFlexGrow(3);
        grid.addComponentColumn(AccountBadges::of)
                .setHeader(Words.of("security.state"))
                .setFlexGrow(1);
        grid.addColumn(this::lastSignIn)
                .setHeader(Words.of("security.last-sign-in"))
                .setFlexGrow(1);
        Tables.onPhone(grid, row -> {
            var lines = new Div(
                    new Div(new Span(row.name()), new Span(row.username())),
                    new Div(new Span(roles(row))),
                    new Div(AccountBadges.of(row), new Span(lastSignIn(row))));
            lines.addClassName("fq-lines");
            return lines;
        });
    }

    private void reload() {
        grid.getDataProvider().refreshAll();
    }

    private void show(@org.jspecify.annotations.Nullable AccountRow chosen) {
        if (chosen == null) {
            detail.close();
            return;
        }
        list.byId(chosen.id())
                .ifPresent(row -> detail.detail(row.name(), new AccountCard(row, actions, dates, () -> {
                    reload();
                    show(row);
                })));
    }

    private AccountFilter filter() {
        return new AccountFilter(text.getValue(), role.getValue(), state.getValue());
    }

    private String lastSignIn(AccountRow row) {
        var at = row.lastSignIn();
        return at == null ? Words.of("security.never") : dates.dateTime(at);
    }

    static String roles(AccountRow row) {
        return row.grants().stream().map(AccountsView::role).collect(Collectors.joining(Words.english() ? "; " : "；"));
    }

    private static String role(Grant grant) {
        return Words.of("frame.role", grant.role()) + " · " + grant.agencyName();
    }
}
