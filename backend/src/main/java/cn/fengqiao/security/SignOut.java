package cn.fengqiao.security;

import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Notes in the trail who signed out; a session that merely ran out leaves no entry. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class SignOut {

    private final Audit audit;

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn session) {
            var actor = new Actor(session.accountId(), session.username(), session.name(), "", List.of());
            audit.did(actor, "account.signed-out", "Account", session.accountId(), Map.of());
        }
    }
}
