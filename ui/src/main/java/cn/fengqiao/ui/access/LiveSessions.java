package cn.fengqiao.ui.access;

import cn.fengqiao.security.AccountChanged;
import cn.fengqiao.security.SignedIn;
import com.vaadin.flow.internal.CurrentInstance;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Closes the sessions of an account the moment it is changed here; {@link SessionGuard} catches what changed elsewhere. */
@Component
class LiveSessions implements HttpSessionListener {

    private final Set<HttpSession> sessions = ConcurrentHashMap.newKeySet();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        sessions.add(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession());
    }

    @EventListener
    void close(AccountChanged change) {
        var here = CurrentInstance.getInstances();
        try {
            sessions.stream().filter(session -> isOutdated(session, change)).forEach(LiveSessions::close);
        } finally {
            CurrentInstance.restoreInstances(here);
        }
    }

    private static boolean isOutdated(HttpSession session, AccountChanged change) {
        try {
            return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                            instanceof SecurityContext context
                    && context.getAuthentication() != null
                    && context.getAuthentication().getPrincipal() instanceof SignedIn signedIn
                    && signedIn.accountId().equals(change.accountId())
                    && !signedIn.stamp().equals(change.stamp());
        } catch (IllegalStateException alreadyOver) {
            return false;
        }
    }

    private static void close(HttpSession session) {
        // Otherwise Vaadin takes the page of whoever changes the account for the one that is put out.
        CurrentInstance.clearAll();
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyOver) {
            // Somebody else was quicker; it is closed either way.
        }
    }
}
