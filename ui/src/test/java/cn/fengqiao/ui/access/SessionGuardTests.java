package cn.fengqiao.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.fengqiao.security.Permission;
import cn.fengqiao.security.SessionRights;
import cn.fengqiao.security.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

class SessionGuardTests {

    private final SessionRights rights = mock();

    private final Clock clock = mock();

    private final SessionGuard guard = new SessionGuard(rights, new HttpSessionRequestCache(), clock);

    private final MockHttpSession session = new MockHttpSession();

    private Instant now = Instant.ofEpochMilli(session.getCreationTime());

    @BeforeEach
    void signIn() {
        session.setMaxInactiveInterval(1800);
        when(clock.instant()).thenAnswer(call -> now);
        when(rights.sessionLasts()).thenReturn(Duration.ofHours(12));
        when(rights.stand(any())).thenReturn(true);
        var officer = new SignedIn("a", "wang", "王静", "stamp", false, Set.of(Permission.DISPUTE_READ));
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(officer, null, officer.getAuthorities()));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aSessionInUseGoesOn() throws Exception {
        assertThat(after(Duration.ofMinutes(29), "uidl")).isTrue();
        assertThat(after(Duration.ofMinutes(29), "uidl")).isTrue();
    }

    @Test
    void whoDidNothingForHalfAnHourHasToSignInAgain() throws Exception {
        after(Duration.ZERO, "uidl");

        assertThat(after(Duration.ofMinutes(31), "uidl")).isFalse();
    }

    @Test
    void theHeartbeatOfAForgottenPageKeepsNothingOpen() throws Exception {
        after(Duration.ZERO, "uidl");
        for (int minutes = 0; minutes < 30; minutes += 5) {
            assertThat(after(Duration.ofMinutes(5), "heartbeat")).isTrue();
        }

        assertThat(after(Duration.ofMinutes(5), "heartbeat")).isFalse();
    }

    @Test
    void waitingForNewsOverAWeakConnectionKeepsNothingOpen() throws Exception {
        after(Duration.ZERO, "uidl");
        for (int minutes = 0; minutes < 30; minutes += 5) {
            assertThat(after(Duration.ofMinutes(5), "push")).isTrue();
        }

        assertThat(after(Duration.ofMinutes(5), "push")).isFalse();
    }

    @Test
    void noSessionOutlastsTwelveHours() throws Exception {
        for (int minutes = 20; minutes <= 720; minutes += 20) {
            assertThat(after(Duration.ofMinutes(20), "uidl"))
                    .as("minute %s", minutes)
                    .isTrue();
        }

        assertThat(after(Duration.ofMinutes(1), "uidl")).isFalse();
    }

    @Test
    void anAccountThatMayNoLongerActIsPutOut() throws Exception {
        when(rights.stand(any())).thenReturn(false);

        assertThat(after(Duration.ZERO, "uidl")).isFalse();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    /** True when the session is still there after a request that much later. */
    private boolean after(Duration time, String kind) throws Exception {
        now = now.plus(time);
        var request = new MockHttpServletRequest("POST", "/");
        request.setSession(session);
        request.setParameter("v-r", kind);
        guard.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return !session.isInvalid();
    }
}
