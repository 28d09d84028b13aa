package cn.fengqiao.security;

import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.store.Commands;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with accounts, inside the own area; the lists are in {@link AccountList}. */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Accounts {

    private static final String RESET = "account.password-reset";

    private final Commands commands;

    private final AccountStore store;

    private final AccountScope scope;

    private final PasswordHash passwords;

    private final AccountChanges changes;

    /** Demo accounts share one public password, so they may share its hash. */
    private final ConcurrentHashMap<String, String> demoHashes = new ConcurrentHashMap<>();

    /** Makes an account that has to change its one-time password at the first sign-in. */
    @PreAuthorize("hasAuthority('ACCOUNT_MANAGE')")
    public Outcome<NewPassword> create(CommandId id, AccountDraft draft) {
        var password = Secrets.oneTimePassword();
        var hash = passwords.hash(password);
        var ran = new AtomicBoolean();
        return commands.once(id, "account.created", String.class, () -> {
                    if (!scope.mayManage()) {
                        return Outcome.refused(Refusal.notFound());
                    }
                    var refusals = scope.check(draft);
                    if (!refusals.isEmpty()) {
                        return Outcome.refused(refusals);
                    }
                    ran.set(true);
                    var account = store.add(draft, hash, AccountState.MUST_CHANGE_PASSWORD, false);
                    changes.record("account.created", account.id(), draft.grants());
                    return Outcome.done(account.id());
                })
                .map(accountId -> new NewPassword(accountId, draft.username(), shown(ran, password)));
    }

    /** Replaces the account's password by a one-time one, ends its sessions and its lock; also makes it usable again, unless its person serves no longer. */
    @PreAuthorize("hasAuthority('ACCOUNT_MANAGE')")
    public Outcome<NewPassword> resetPassword(CommandId id, String accountId) {
        var password = Secrets.oneTimePassword();
        var hash = passwords.hash(password);
        var ran = new AtomicBoolean();
        var outcome = commands.once(
                id,
                RESET,
                String.class,
                () -> scope.staysClosed(accountId)
                        ? Outcome.refused(Refusal.state("security.account.left"))
                        : changed(accountId, account -> {
                            ran.set(true);
                            changes.record(RESET, accountId);
                            return store.resetPassword(account, hash);
                        }));
        return announced(outcome, accountId)
                .map(username -> new NewPassword(accountId, username, shown(ran, password)));
    }

    @PreAuthorize("hasAuthority('ACCOUNT_MANAGE')")
    public Outcome<String> disable(CommandId id, String accountId) {
        return change(id, "account.disabled", accountId, store::disable);
    }

    @PreAuthorize("hasAuthority('ACCOUNT_MANAGE')")
    public Outcome<String> unlock(CommandId id, String accountId) {
        return change(id, "account.unlocked", accountId, store::unlock);
    }

    /** Replaces the roles of an account; its sessions end. */
    @PreAuthorize("hasAuthority('ACCOUNT_MANAGE')")
    public Outcome<String> changeGrants(CommandId id, String accountId, List<GrantDraft> grants) {
        var outcome = commands.once(id, "account.grants-changed", String.class, () -> {
            var refusals = scope.check(grants);
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            return changed(accountId, account -> {
                changes.record("account.grants-changed", accountId, grants);
                return store.give(account, grants);
            });
        });
        return announced(outcome, accountId);
    }

    /**
     * Makes an account of the demo data: usable at once, with a public password that keeps no rule. For the system alone.
     *
     * @return its id
     */
    @Transactional
    public String createDemo(AccountDraft draft, String password) {
        scope.requireSystem();
        var hash = demoHashes.computeIfAbsent(password, passwords::hash);
        return store.add(draft, hash, AccountState.ACTIVE, true).id();
    }

    private Outcome<String> change(CommandId id, String action, String accountId, UnaryOperator<Account> change) {
        var outcome = commands.once(
                id,
                action,
                String.class,
                () -> changed(accountId, account -> {
                    changes.record(action, accountId);
                    return change.apply(account);
                }));
        return announced(outcome, accountId);
    }

    private Outcome<String> changed(String accountId, UnaryOperator<Account> change) {
        var account = scope.manageable(accountId);
        if (account.isEmpty()) {
            return Outcome.refused(Refusal.notFound());
        }
        if (scope.isOwn(accountId)) {
            return Outcome.refused(Refusal.state("security.account.own"));
        }
        return Outcome.done(change.apply(account.get()).username());
    }

    private Outcome<String> announced(Outcome<String> outcome, String accountId) {
        if (outcome instanceof Outcome.Done<String>) {
            store.find(accountId).ifPresent(changes::announce);
        }
        return outcome;
    }

    private static Optional<String> shown(AtomicBoolean ran, String password) {
        return ran.get() ? Optional.of(password) : Optional.empty();
    }
}
