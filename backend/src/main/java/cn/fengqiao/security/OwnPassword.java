package cn.fengqiao.security;

import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.store.Commands;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Lets people choose their own password: after a one-time one they must, later they may. */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class OwnPassword {

    private static final String FIELD_CURRENT = "current";

    private final Commands commands;

    private final AccountStore store;

    private final SignInBook book;

    private final SignIn signIn;

    private final PasswordHash passwords;

    private final AccountChanges changes;

    /** True while the account of this session can do nothing but choose its password. */
    public boolean isDue() {
        return session().map(SignedIn::mustChangePassword).orElse(false);
    }

    /** Changes the password of whoever is signed in. This session stays, all others of the account end. */
    public Outcome<String> change(CommandId id, String current, String next) {
        var session = session().orElseThrow();
        var account = store.find(session.accountId()).orElseThrow();
        if (!account.stamp().equals(session.stamp()) || book.isLocked(account.id())) {
            return Outcome.refused(Refusal.state("security.password.locked"));
        }
        if (!passwords.matches(current, account.passwordHash())) {
            changes.record(account, book.wrong(account.id()) ? "account.locked" : "account.own-password-wrong");
            return Outcome.refused(Refusal.field(FIELD_CURRENT, "security.password.wrong"));
        }
        var refusals = PasswordRules.check(next, account.username(), account.name());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (current.equals(next)) {
            return Outcome.refused(Refusal.field("password", "security.password.same"));
        }
        return save(id, account, passwords.hash(next));
    }

    private Outcome<String> save(CommandId id, Account account, String hash) {
        var outcome = commands.once(id, "account.password-changed", String.class, () -> {
            changes.record(account, "account.password-changed");
            return Outcome.done(store.choosePassword(account, hash).id());
        });
        if (outcome instanceof Outcome.Done<String>) {
            var changed = store.find(account.id()).orElseThrow();
            changes.forget(changed);
            renew(changed);
            changes.announce(changed);
        }
        return outcome;
    }

    /** The session goes on under the new stamp, with the rights it may now use. */
    private void renew(Account account) {
        var signedIn = signIn.session(account);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
    }

    private static Optional<SignedIn> session() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
