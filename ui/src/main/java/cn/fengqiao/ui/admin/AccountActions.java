package cn.fengqiao.ui.admin;

import cn.fengqiao.roster.ServantRow;
import cn.fengqiao.security.AccountRow;
import cn.fengqiao.security.Accounts;
import cn.fengqiao.security.GrantDraft;
import cn.fengqiao.security.NewPassword;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Toasts;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

/** What an administrator can do with an account, each with its question, its command and its notice. */
@UIScope
@SpringComponent
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class AccountActions {

    private final transient Accounts accounts;

    private final transient AgencyChoice agencies;

    private final transient ServantChoice servants;

    void create(Runnable then) {
        open(new AccountDialog(agencies, servants, accounts::create), then);
    }

    /** For somebody who serves and is known already. */
    void create(ServantRow servant, Runnable then) {
        var dialog = new AccountDialog(agencies, servants, accounts::create);
        dialog.suggest(servant);
        open(dialog, then);
    }

    private static void open(AccountDialog dialog, Runnable then) {
        dialog.then(made -> {
            then.run();
            show(made);
        });
        dialog.open();
    }

    void changeGrants(AccountRow row, Runnable then) {
        var id = CommandId.fresh();
        var grants = row.grants().stream()
                .map(grant -> new GrantDraft(grant.role(), grant.agencyId()))
                .toList();
        new GrantsDialog(row, agencies, grants, changed -> accounts.changeGrants(id, row.id(), changed), () -> {
                    Toasts.done(Words.of("security.account.grants-changed", row.name()));
                    then.run();
                })
                .open();
    }

    void unlock(AccountRow row, Runnable then) {
        Refusals.toast(accounts.unlock(CommandId.fresh(), row.id()), username -> {
            Toasts.done(Words.of("security.account.unlocked", row.name()));
            then.run();
        });
    }

    void disable(AccountRow row, Runnable then) {
        Ask.first(
                "security.account.disable",
                row.name(),
                () -> Refusals.toast(accounts.disable(CommandId.fresh(), row.id()), username -> {
                    Toasts.done(Words.of("security.account.disabled", row.name()));
                    then.run();
                }));
    }

    void resetPassword(AccountRow row, Runnable then) {
        Ask.first(
                "security.account.reset",
                row.name(),
                () -> Refusals.toast(accounts.resetPassword(CommandId.fresh(), row.id()), made -> {
                    then.run();
                    show(made);
                }));
    }

    private static void show(NewPassword made) {
        made.oneTimePassword()
                .ifPresentOrElse(
                        password -> new OneTimePasswordDialog(made.username(), password).open(),
                        () -> Toasts.news(Words.of("security.password.shown-before", made.username())));
    }
}
