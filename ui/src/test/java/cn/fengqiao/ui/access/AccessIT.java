package cn.fengqiao.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.security.AccountDraft;
import cn.fengqiao.security.Accounts;
import cn.fengqiao.security.GrantDraft;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.testing.TestActors;
import cn.fengqiao.ui.walk.WalkTest;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.util.ClassUtils;

/** The running server as somebody meets it who has no session, somebody else's, or one that has just ended. */
@WalkTest
class AccessIT {

    private static final String PASSWORD = "cold mountain bells";

    @Value("${local.server.port}")
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Neo4jClient graph;

    private Browser browser;

    private String username;

    private String accountId;

    /** Several programs run in one test JVM; what a test signs in is for the one that it calls. */
    @BeforeEach
    void actInThisProgram(@Autowired ObjectProvider<SecurityContextHolderStrategy> strategy) {
        strategy.ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }

    @BeforeEach
    void openBrowserAndMakeAccount() {
        browser = new Browser(port);
        username = "officer." + UUID.randomUUID().toString().substring(0, 8);
        var station = graph.query("""
                MATCH (a:Agency)-[:COVERS]->(:Division {prefix: '320508'}) RETURN a.id ORDER BY a.id LIMIT 1
                """).fetchAs(String.class).one().orElseThrow();
        TestActors.asSystem();
        accountId = accounts.createDemo(
                new AccountDraft(username, "王静", null, List.of(new GrantDraft(Role.COMMUNITY_OFFICER, station))),
                PASSWORD);
        TestActors.asNobody();
    }

    @Test
    void everyProtectedRouteLeadsWhoIsNotSignedInToTheLogin() {
        var walked = routes().filter(view -> !view.isAnnotationPresent(AnonymousAllowed.class))
                .map(AccessIT::path)
                .distinct()
                .toList();

        assertThat(walked).contains("/admin/accounts", "/admin/audit", "/password");
        assertThat(walked).allSatisfy(path -> {
            var answer = new Browser(port).page(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(location(answer)).as(path).endsWith("/login");
            assertThat(answer.body()).as(path).isEmpty();
        });
    }

    @Test
    void everyRouteSaysWhoMayEnter() {
        assertThat(routes())
                .isNotEmpty()
                .allSatisfy(view -> assertThat(
                                Stream.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class)
                                        .filter(view::isAnnotationPresent))
                        .as(view.getSimpleName())
                        .hasSize(1));
    }

    @Test
    void onlyTheLoginPageIsOpenToEverybody() {
        assertThat(routes().filter(view -> view.isAnnotationPresent(AnonymousAllowed.class)))
                .extracting(AccessIT::path)
                .containsExactly("/login");
    }

    @Test
    void theLoginPageIsOurOwn() {
        assertThat(browser.page("/login").body()).contains("VAADIN/").doesNotContain("Please sign in");
    }

    @Test
    void aRightPasswordOpensANewSession() {
        browser.page("/login");
        var before = browser.session();

        var answer = browser.signIn(username, PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).doesNotContain("login");
        assertThat(browser.session()).isNotEqualTo(before);
        assertThat(browser.page("/").statusCode()).isEqualTo(200);
    }

    @Test
    void afterSigningInThePageThatWasAskedForOpens() {
        browser.page("/password");

        assertThat(location(browser.signIn(username, PASSWORD))).contains("/password");
    }

    @Test
    void aWrongPasswordAndALockAreToldApartByTheCodeInTheAddress() {
        for (int attempt = 0; attempt < 4; attempt++) {
            assertThat(location(browser.signIn(username, "wrong"))).endsWith("/login?error=bad");
        }

        assertThat(location(browser.signIn(username, "wrong"))).endsWith("/login?error=locked");
        assertThat(location(browser.signIn(username, PASSWORD))).endsWith("/login?error=locked");
    }

    @Test
    void aSignInThatAnotherSiteSendsIsRefused() {
        browser.page("/login");

        var answer = browser.postFromElsewhere("/login", "username=" + username + "&password=cold+mountain+bells");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(location(browser.page("/"))).endsWith("/login");
    }

    @Test
    void whatChangesSomethingIsRefusedWithoutTheTokenOfThePage() {
        browser.signIn(username, PASSWORD);

        assertThat(browser.post("/logout", "").statusCode()).isEqualTo(403);
        assertThat(browser.page("/").statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsSignedInIsAnsweredByThePageAlsoWhereThereIsNothing() {
        browser.signIn(username, PASSWORD);

        assertThat(browser.page("/no/such/page").statusCode()).isEqualTo(200);
        assertThat(browser.page("/admin/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void aDisabledAccountIsPutOutOfItsRunningSession() {
        browser.signIn(username, PASSWORD);
        assertThat(browser.page("/").statusCode()).isEqualTo(200);

        TestActors.as(Role.ADMINISTRATOR, "3205");
        accounts.disable(CommandId.fresh(), accountId);

        assertThat(location(browser.page("/"))).endsWith("/login?error=expired");
        assertThat(location(browser.signIn(username, PASSWORD))).endsWith("/login?error=disabled");
    }

    @Test
    void afterSigningOutTheOldSessionOpensNothing() {
        browser.signIn(username, PASSWORD);
        var token = browser.token("/");

        browser.post("/logout", token);

        assertThat(browser.page("/").statusCode()).isEqualTo(302);
    }

    @Test
    void everyAnswerTellsTheBrowserWhatToRefuse() {
        var headers = browser.page("/login").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "form-action 'self'")
                .doesNotContain("http:", "https:", "*");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        // Vaadin writes its own over ours on pages; frame-ancestors above is what browsers obey.
        assertThat(headers.firstValue("X-Frame-Options").orElse("")).isIn("DENY", "SAMEORIGIN");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
    }

    @Test
    void theCookieIsForThisSiteAndNotForScripts() {
        var cookie = browser.page("/login").headers().allValues("Set-Cookie").stream()
                .filter(value -> value.startsWith(SessionGuard.COOKIE + "="))
                .findFirst()
                .orElseThrow();

        assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
        assertThat(location(new Browser(port).page("/"))).doesNotContain(";", "jsessionid");
    }

    @Test
    void healthIsForThisMachineAndTheRestForAnAdministrator() {
        assertThat(browser.page("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(browser.page("/actuator/health").body()).contains("UP").doesNotContain("details", "components");
        assertThat(browser.through("203.0.113.7", "/actuator/health").statusCode())
                .isEqualTo(302);
        assertThat(browser.page("/actuator").statusCode()).isEqualTo(302);
        browser.signIn(username, PASSWORD);
        assertThat(browser.page("/actuator").statusCode()).isEqualTo(403);
    }

    @Test
    void staticFilesAreOpenAndWhatNobodyServesIsNot() {
        assertThat(browser.page("/styles.css").statusCode()).isEqualTo(200);
        assertThat(browser.page("/aura/aura.css").statusCode()).isEqualTo(200);
        assertThat(browser.page("/application.yml").statusCode()).isIn(302, 403, 404);
    }

    private static Stream<Class<?>> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("cn.fengqiao.ui").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), AccessIT.class.getClassLoader()))
                .filter(view -> !view.getName().contains("Test"));
    }

    private static String path(Class<?> view) {
        return "/"
                + Objects.requireNonNull(view.getAnnotation(Route.class))
                        .value()
                        .replaceAll(":[^/]+", "x");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
