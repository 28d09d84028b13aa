package cn.fengqiao.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

@GraphTest
@Import(MovableClock.Configuration.class)
class SignInIT {

    private static final String PASSWORD = "cold mountain bells";

    @Autowired
    SignIn signIn;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountRepository repository;

    @Autowired
    Neo4jClient graph;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationEventPublisher events;

    private String username;

    private String accountId;

    /** Under a new name each time: throttle and strangers are remembered in memory. */
    @BeforeEach
    void makeAccount() {
        clock.forward(Duration.ofHours(2));
        username = "wang." + UUID.randomUUID().toString().substring(0, 8);
        var grants = List.of(new GrantDraft(Role.STATION_HEAD, Agencies.covering(graph, "320508")));
        TestActors.asSystem();
        accountId = accounts.createDemo(new AccountDraft(username, "王所长", null, grants), PASSWORD);
        TestActors.asNobody();
    }

    @Test
    void theRightPasswordOpensASessionWithTheRightsOfTheRoles() {
        var session = signIn(username, PASSWORD);

        assertThat(session.isAuthenticated()).isTrue();
        assertThat(session.getPrincipal()).isInstanceOf(SignedIn.class);
        assertThat(session.getCredentials()).isNull();
        assertThat(session.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactlyInAnyOrderElementsOf(
                        Role.STATION_HEAD.permissions().stream().map(Enum::name).toList());
    }

    @Test
    void theNameMayBeTypedInCapitalsAndWithSpaces() {
        assertThat(signIn(" " + username.toUpperCase(java.util.Locale.ROOT) + " ", PASSWORD)
                        .isAuthenticated())
                .isTrue();
    }

    @Test
    void thePasswordIsNowhereInTheGraph() {
        var hash = repository.findById(accountId).orElseThrow().passwordHash();

        assertThat(hash).startsWith("pbkdf2-sha256$").doesNotContain(PASSWORD);
        assertThat(graph.query("""
                        MATCH (n) WHERE any(key IN keys(n) WHERE coalesce(toStringOrNull(n[key]), '') CONTAINS $password) RETURN count(n)
                        """)
                        .bind(PASSWORD)
                        .to("password")
                        .fetchAs(Long.class)
                        .one())
                .contains(0L);
    }

    @Test
    void afterFiveWrongPasswordsTheRightOneIsNoLongerTaken() {
        wrong(username, 5);

        assertThatThrownBy(() -> signIn(username, PASSWORD)).isInstanceOf(LockedException.class);
    }

    @Test
    void fourWrongPasswordsDoNotLockAndTheRightOneClearsThem() {
        wrong(username, 4);
        signIn(username, PASSWORD);
        wrong(username, 4);

        assertThat(signIn(username, PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void aLockEndsAfterAQuarterOfAnHour() {
        wrong(username, 5);
        clock.forward(Duration.ofMinutes(14));
        assertThatThrownBy(() -> signIn(username, PASSWORD)).isInstanceOf(LockedException.class);
        clock.forward(Duration.ofMinutes(2));

        assertThat(signIn(username, PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void aNameThatDoesNotExistAnswersLikeOneThatDoes() {
        var stranger = "nobody." + username;

        for (int attempt = 0; attempt < 7; attempt++) {
            var known = catchThrowable(() -> signIn(username, "wrong"));
            var unknown = catchThrowable(() -> signIn(stranger, "wrong"));

            assertThat(unknown).as("attempt %s", attempt).hasSameClassAs(known);
        }
    }

    @Test
    void oneNameMayBeTriedTenTimesAMinute() {
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(catchThrowable(() -> signIn(username, "wrong"))).isNotInstanceOf(ThrottledException.class);
        }

        assertThatThrownBy(() -> signIn(username, PASSWORD)).isInstanceOf(ThrottledException.class);

        clock.forward(Duration.ofMinutes(16));
        assertThat(signIn(username, PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void oneAddressMayTryThirtyTimesAMinuteWhateverTheNames() {
        for (int attempt = 0; attempt < 30; attempt++) {
            var name = "stranger-" + attempt + "." + username;
            assertThat(catchThrowable(() -> signIn(name, "wrong"))).isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> signIn(username, PASSWORD)).isInstanceOf(ThrottledException.class);
    }

    @Test
    void aWholeStationMaySignInFromOneAddress() {
        for (int person = 0; person < 40; person++) {
            clock.forward(Duration.ofSeconds(person % 10 == 9 ? 60 : 0));
            assertThat(signIn(username, PASSWORD).isAuthenticated()).isTrue();
        }
    }

    @Test
    void whoKnowsThePasswordOfADisabledAccountIsToldAndNobodyElse() {
        repository.save(repository.findById(accountId).orElseThrow().disabled());

        assertThatThrownBy(() -> signIn(username, PASSWORD)).isInstanceOf(DisabledException.class);
        assertThatThrownBy(() -> signIn(username, "wrong")).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void signInsFailuresAndLocksStandInTheTrail() {
        signIn(username, PASSWORD);
        wrong(username, 5);
        TestActors.asAdministrator();

        assertThat(graph.query("MATCH (e:AuditEntry {nodeId: $id}) RETURN e.action ORDER BY e.seq")
                        .bind(accountId)
                        .to("id")
                        .fetchAs(String.class)
                        .all())
                .containsExactly(
                        "account.signed-in",
                        "account.sign-in-failed",
                        "account.sign-in-failed",
                        "account.sign-in-failed",
                        "account.sign-in-failed",
                        "account.locked");
    }

    @Test
    void attemptsThatCannotSucceedStandInTheTrailToo() {
        wrong(username, 5);
        assertThatThrownBy(() -> signIn(username, PASSWORD)).isInstanceOf(LockedException.class);
        repository.save(repository.findById(accountId).orElseThrow().disabled());
        clock.forward(Duration.ofHours(1));
        assertThatThrownBy(() -> signIn(username, PASSWORD)).isInstanceOf(DisabledException.class);
        assertThatThrownBy(() -> signIn("nobody." + username, PASSWORD)).isInstanceOf(BadCredentialsException.class);

        assertThat(refusals())
                .containsExactly(
                        accountId + " {\"address\":\"local\",\"why\":\"LOCKED\"}",
                        accountId + " {\"address\":\"local\",\"why\":\"DISABLED\"}",
                        " {\"address\":\"local\",\"why\":\"UNKNOWN_NAME\"}");
    }

    @Test
    void signingOutStandsInTheTrail() {
        var session = signIn(username, PASSWORD);

        events.publishEvent(new LogoutSuccessEvent(session));

        assertThat(graph.query("MATCH (e:AuditEntry {action: 'account.signed-out'}) RETURN e.nodeId")
                        .fetchAs(String.class)
                        .all())
                .containsExactly(accountId);
    }

    private List<String> refusals() {
        return List.copyOf(graph.query("""
                        MATCH (e:AuditEntry {action: 'account.sign-in-refused'})
                        RETURN e.nodeId + ' ' + e.details ORDER BY e.seq
                        """).fetchAs(String.class).all());
    }

    private void wrong(String name, int times) {
        for (int attempt = 0; attempt < times; attempt++) {
            assertThatThrownBy(() -> signIn(name, "wrong"))
                    .isInstanceOf(org.springframework.security.core.AuthenticationException.class);
        }
        clock.forward(Duration.ofSeconds(40));
    }

    private Authentication signIn(String name, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }
}
