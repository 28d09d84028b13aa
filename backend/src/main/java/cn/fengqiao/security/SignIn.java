package cn.fengqiao.security;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Decides whether a name and a password open a session. Whoever does not know the password learns the same about a name
 * that exists and one that does not, in the same time.
 */
@Slf4j
@Component
class SignIn implements AuthenticationProvider {

    private static final Actor NOBODY = new Actor("", "", "—", "", List.of());

    private final AccountRepository accounts;

    private final ActorReads reads;

    private final SignInBook book;

    private final SignInThrottle throttle;

    private final PasswordHash passwords;

    private final Audit audit;

    private volatile @Nullable String nobodysHash;

    SignIn(
            AccountRepository accounts,
            ActorReads reads,
            SignInBook book,
            SignInThrottle throttle,
            PasswordHash passwords,
            Audit audit) {
        this.accounts = accounts;
        this.reads = reads;
        this.book = book;
        this.throttle = throttle;
        this.passwords = passwords;
        this.audit = audit;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var username = attempt.getName().strip().toLowerCase(Locale.ROOT);
        var password = String.valueOf(attempt.getCredentials());
        var address = address(attempt);
        if (!throttle.admits(address, username)) {
            log.warn("Sign-ins from {} throttled", address);
            throw new ThrottledException();
        }
        var account = accounts.findByUsername(username).orElse(null);
        var signedIn = account == null ? refuse(username, password, address) : signIn(account, password, address);
        throttle.refund(address, username);
        var session = UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
        session.setDetails(attempt.getDetails());
        return session;
    }

    private SignedIn signIn(Account account, String password, String address) {
        var right = passwords.matches(password, account.passwordHash());
        if (book.isLocked(account.id())) {
            refused(actor(account), account.id(), "LOCKED", address);
            throw new LockedException("locked");
        }
        if (!right) {
            throw failed(account, address);
        }
        if (account.state() == AccountState.DISABLED) {
            refused(actor(account), account.id(), "DISABLED", address);
            throw new DisabledException("disabled");
        }
        book.right(account.id());
        reads.forget(account.id());
        audit.did(actor(account), "account.signed-in", "Account", account.id(), Map.of("address", address));
        return session(account);
    }

    private RuntimeException failed(Account account, String address) {
        var locked = book.wrong(account.id());
        var action = locked ? "account.locked" : "account.sign-in-failed";
        audit.did(actor(account), action, "Account", account.id(), Map.of("address", address));
        return locked ? new LockedException("locked") : new BadCredentialsException("bad");
    }

    /** Takes as long as a real account would. */
    private SignedIn refuse(String username, String password, String address) {
        var hash = nobodysHash;
        if (hash == null) {
            hash = passwords.hash(Secrets.oneTimePassword());
            nobodysHash = hash;
        }
        passwords.matches(password, hash);
        // Not the name that was typed: people type passwords there.
        refused(NOBODY, "", "UNKNOWN_NAME", address);
        if (throttle.isLocked(username) || throttle.wrong(username)) {
            throw new LockedException("locked");
        }
        throw new BadCredentialsException("bad");
    }

    private void refused(Actor actor, String accountId, String why, String address) {
        audit.did(actor, "account.sign-in-refused", "Account", accountId, Map.of("address", address, "why", why));
    }

    /** The session of an account that has proved itself; also after it changed its password. */
    SignedIn session(Account account) {
        var mustChange = account.state() == AccountState.MUST_CHANGE_PASSWORD;
        return new SignedIn(
                account.id(),
                account.username(),
                account.name(),
                account.stamp(),
                mustChange,
                permissions(account.id()));
    }

    private Set<Permission> permissions(String accountId) {
        return reads.standing(accountId).stream()
                .flatMap(standing -> standing.actor().grants().stream())
                .flatMap(grant -> grant.role().permissions().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Actor actor(Account account) {
        return new Actor(account.id(), account.username(), account.name(), "", List.of());
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "local";
    }
}
