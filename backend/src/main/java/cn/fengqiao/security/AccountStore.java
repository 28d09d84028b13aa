package cn.fengqiao.security;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Loads and writes accounts with their edges; knows the time, decides nothing. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class AccountStore {

    private final AccountRepository repository;

    private final AccountEdges edges;

    private final SignInBook book;

    private final Clock clock;

    Optional<Account> find(String id) {
        return repository.findById(id);
    }

    boolean isTaken(String username) {
        return repository.findByUsername(username).isPresent();
    }

    Account add(AccountDraft draft, String passwordHash, AccountState state, boolean demo) {
        var account = repository.save(
                Account.made(draft.username(), draft.name(), passwordHash, state, demo, clock.instant()));
        var personId = draft.personId();
        if (personId != null) {
            edges.belongsTo(account.id(), personId);
        }
        edges.holds(account.id(), draft.grants());
        return account;
    }

    Account disable(Account account) {
        return repository.save(account.disabled());
    }

    Account give(Account account, List<GrantDraft> grants) {
        edges.holds(account.id(), grants);
        return repository.save(account.stampedAnew());
    }

    /** A new one-time password also ends a lock. */
    Account resetPassword(Account account, String hash) {
        book.unlock(account.id());
        return repository.save(account.withOneTimePassword(hash));
    }

    Account choosePassword(Account account, String hash) {
        return repository.save(account.withOwnPassword(hash, clock.instant()));
    }

    Account unlock(Account account) {
        book.unlock(account.id());
        return account;
    }
}
