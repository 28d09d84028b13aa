package cn.fengqiao.ui.access;

import cn.fengqiao.security.SessionRights;
import cn.fengqiao.security.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose account may no longer act, that is too old, or in which nobody did anything for too long; the
 * page's own heartbeat and its waiting for news do not count as doing something.
 */
@Component
class SessionGuard extends OncePerRequestFilter {

    static final String COOKIE = "FENGQIAO";

    private static final String ACTIVE = SessionGuard.class.getName() + ".active";

    /** What the page asks by itself: that it is still there, and for news (long polling asks again and again). */
    private static final Set<String> OF_THE_PAGE = Set.of("heartbeat", "push");

    private final SessionRights rights;

    private final RequestCache requests;

    private final Clock clock;

    SessionGuard(SessionRights rights, RequestCache requests, Clock clock) {
        this.rights = rights;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var ended = signedIn().filter(signedIn -> isOver(request, signedIn)).isPresent();
        if (ended) {
            end(request);
        }
        if ((ended || isForgotten(request)) && isPage(request)) {
            requests.saveRequest(request, response);
            response.sendRedirect(request.getContextPath() + SecurityConfiguration.LOGIN + "?error=expired");
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isOver(HttpServletRequest request, SignedIn signedIn) {
        var session = request.getSession(false);
        if (session == null || !rights.stand(signedIn)) {
            return true;
        }
        var now = clock.instant();
        var begun = Instant.ofEpochMilli(session.getCreationTime());
        return now.isAfter(begun.plus(rights.sessionLasts())) || isIdle(request, session, now);
    }

    private static boolean isIdle(HttpServletRequest request, HttpSession session, Instant now) {
        var last = session.getAttribute(ACTIVE) instanceof Instant at ? at : now;
        var byItself = OF_THE_PAGE.contains(String.valueOf(request.getParameter("v-r")));
        if (!byItself) {
            session.setAttribute(ACTIVE, now);
        } else if (session.getAttribute(ACTIVE) == null) {
            session.setAttribute(ACTIVE, last);
        }
        return now.isAfter(last.plus(Duration.ofSeconds(session.getMaxInactiveInterval())));
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The browser still names a session that is over. */
    private static boolean isForgotten(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    private static boolean isPage(HttpServletRequest request) {
        var accepts = request.getHeader("Accept");
        return "GET".equals(request.getMethod())
                && accepts != null
                && accepts.contains("text/html")
                && request.getParameter("v-r") == null
                && !request.getRequestURI().equals(request.getContextPath() + SecurityConfiguration.LOGIN);
    }

    private static Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    /** Runs inside Spring Security's chain only, not a second time outside of it. */
    @Component
    static class Registration {

        @Bean
        FilterRegistrationBean<SessionGuard> sessionGuardOnlyInTheChain(SessionGuard guard) {
            var registration = new FilterRegistrationBean<>(guard);
            registration.setEnabled(false);
            return registration;
        }
    }
}
