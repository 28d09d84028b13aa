package cn.fengqiao.ui.admin;

import cn.fengqiao.security.AccountFilter;
import cn.fengqiao.security.AccountList;
import cn.fengqiao.security.AccountRow;
import cn.fengqiao.security.AccountState;
import cn.fengqiao.security.Grant;
import cn.fengqiao.security.Role;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.EmptyState;
import cn.fengqiao.ui.frame.MasterDetail;
import cn.fengqiao.ui.frame.Tables;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;

/** Who can sign in, in which roles; making, disabling and unlocking accounts. */
@RolesAllowed("ACCOUNT_MANAGE")
@Route(AdminNavigation.ACCOUNTS)
class AccountsView extends AdminList<AccountRow> {

    private final transient AccountList list;

    private final transient AccountActions actions;

    private final transient Dates dates;

    private final TextField text = filters().text("text", "security.accounts.filter.text");

    private final Select<Role> role = filters().select("role", "security.role", Role.class, "frame.role");

    private final Select<AccountState> state =
            filters().select("state", "security.state", AccountState.class, "security.state");

    private final MasterDetail detail = new MasterDetail(grid());

    AccountsView(AccountList list, AccountActions actions, Dates dates) {
        super(
                AccountRow.class,
                "security.accounts",
                new EmptyState(
                        VaadinIcon.USERS, Words.of("security.accounts.none"), Words.of("security.accounts.none.hint")));
        this.list = list;
        this.actions = actions;
        this.dates = dates;
        columns();
        grid().asSingleSelect().addValueChangeListener(event -> show(event.getValue()));
        detail.onClose(grid()::deselectAll);
        var create = new Button(Words.of("security.account.create"), click -> actions.create(this::reload));
        show(
                header().primary(create),
                detail,
                (offset, limit) -> list.page(filter(), offset, limit),
                () -> list.count(filter()));
    }

    private void columns() {
        var grid = grid();
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
