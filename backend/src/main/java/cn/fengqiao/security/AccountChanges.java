package cn.fengqiao.security;

import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the trail and the open sessions that an account changed. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class AccountChanges {

    private final Audit audit;

    private final ActorReads reads;

    private final ApplicationEventPublisher events;

    void record(String action, String accountId) {
        audit.did(action, "Account", accountId, Map.of());
    }

    void record(String action, String accountId, List<GrantDraft> grants) {
        var held = grants.stream()
                .map(grant -> Map.of("role", grant.role().name(), "agencyId", grant.agencyId()))
                .toList();
        audit.did(action, "Account", accountId, Map.of("grants", held));
    }

    void record(Account account, String action) {
        var actor = new Actor(account.id(), account.username(), account.name(), "", List.of());
        audit.did(actor, action, "Account", account.id(), Map.of());
    }

    void forget(Account account) {
        reads.forget(account.id());
    }

    /** After the commit: rights are read anew, and sessions that carry an older stamp end. */
    void announce(Account account) {
        forget(account);
        events.publishEvent(new AccountChanged(account.id(), account.stamp()));
    }
}
