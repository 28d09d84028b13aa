package cn.fengqiao.security;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The account that a person signs in with, for subjects that know people: it ends with the person's service. */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class PersonalAccounts {

    private final AccountStore store;

    private final AccountEdges edges;

    private final AccountChanges changes;

    /** Disables it within the caller's command, which has decided that the actor may; {@link #announce} follows. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(String personId) {
        for (var accountId : edges.accountsOf(personId)) {
            store.find(accountId)
                    .filter(account -> account.state() != AccountState.DISABLED)
                    .ifPresent(account -> {
                        changes.record("account.disabled", accountId);
                        store.disable(account);
                    });
        }
    }

    /** After the commit: open sessions end. */
    public void announce(String personId) {
        edges.accountsOf(personId).forEach(id -> store.find(id).ifPresent(changes::announce));
    }
}
