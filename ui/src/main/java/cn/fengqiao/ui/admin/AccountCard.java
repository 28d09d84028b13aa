package cn.fengqiao.ui.admin;

import cn.fengqiao.security.AccountRow;
import cn.fengqiao.security.AccountState;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** One account with what can be done about it. */
final class AccountCard extends Composite<Div> {

    private final Div buttons = new Div();

    AccountCard(AccountRow row, AccountActions actions, Dates dates, Runnable changed) {
        var roles = new UnorderedList();
        row.grants()
                .forEach(grant ->
                        roles.add(new ListItem(Words.of("frame.role", grant.role()) + " · " + grant.agencyName())));
        buttons.addClassName("fq-actions");
        getContent().add(new Paragraph(row.username()), AccountBadges.of(row), roles);
        var lockedUntil = row.lockedUntil();
        if (lockedUntil != null) {
            getContent().add(new Paragraph(Words.of("security.locked.until", dates.dateTime(lockedUntil))));
            action("security.account.unlock", () -> actions.unlock(row, changed));
        }
        action("security.account.grants.change", () -> actions.changeGrants(row, changed));
        action("security.account.reset.do", () -> actions.resetPassword(row, changed));
        if (row.state() != AccountState.DISABLED) {
            action("security.account.disable.do", () -> actions.disable(row, changed));
        }
        action("security.account.trail", () -> AdminNavigation.toAuditOf(row.id()));
        getContent().add(buttons);
    }

    private void action(String key, Runnable action) {
        buttons.add(new Button(Words.of(key), click -> action.run()));
    }
}
