package cn.fengqiao.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@GraphTest
class AccountsIT {

    private static final String OWN = "寒山寺的钟声到客船呀";

    @Autowired
    Accounts accounts;

    @Autowired
    AccountList list;

    @Autowired
    OwnPassword ownPassword;

    @Autowired
    SignIn signIn;

    @Autowired
    Acting acting;

    @Autowired
    Neo4jClient graph;

    private String station;

    @BeforeEach
    void actAsAdministrator() {
        station = Agencies.covering(graph, "320508");
        TestActors.as(Role.ADMINISTRATOR, "3205");
    }

    @Test
    void aNewAccountCanDoNothingButChooseItsPassword() {
        var made = create("wang.jing", Role.COMMUNITY_OFFICER);

        var session = signInAs("wang.jing", made.oneTimePassword().orElseThrow());

        assertThat(ownPassword.isDue()).isTrue();
        assertThat(session.getAuthorities()).isEmpty();
        assertThatThrownBy(acting::actor).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void withItsOwnPasswordItHasTheRightsOfItsRoleInItsArea() {
        var made = create("wang.jing", Role.COMMUNITY_OFFICER);
        var oneTime = made.oneTimePassword().orElseThrow();
        signInAs("wang.jing", oneTime);

        assertThat(ownPassword.change(CommandId.fresh(), oneTime, OWN)).isInstanceOf(Outcome.Done.class);

        assertThat(ownPassword.isDue()).isFalse();
        assertThat(acting.actor().may(Permission.DISPUTE_HANDLE, "320508001003"))
                .isTrue();
        assertThat(acting.actor().may(Permission.DISPUTE_HANDLE, "320506001003"))
                .isFalse();
        assertThat(signInAs("wang.jing", OWN).mustChangePassword()).isFalse();
    }

    @Test
    void aWeakOrEqualOrWronglyConfirmedPasswordIsRefusedBesideItsField() {
        var oneTime = create("wang.jing", Role.LECTURER).oneTimePassword().orElseThrow();
        signInAs("wang.jing", oneTime);

        assertThat(refusal(ownPassword.change(CommandId.fresh(), oneTime, "short")))
                .isEqualTo(Refusal.field("password", "security.password.too-short", 10));
        assertThat(refusal(ownPassword.change(CommandId.fresh(), oneTime, oneTime)))
                .isEqualTo(Refusal.field("password", "security.password.same"));
        assertThat(refusal(ownPassword.change(CommandId.fresh(), "not it", OWN)))
                .isEqualTo(Refusal.field("current", "security.password.wrong"));
        assertThat(ownPassword.isDue()).isTrue();
    }

    @Test
    void guessingTheCurrentPasswordInAnOpenSessionLocksToo() {
        var oneTime = create("wang.jing", Role.LECTURER).oneTimePassword().orElseThrow();
        signInAs("wang.jing", oneTime);

        for (int guess = 0; guess < 5; guess++) {
            ownPassword.change(CommandId.fresh(), "guess " + guess, OWN);
        }

        assertThat(refusal(ownPassword.change(CommandId.fresh(), oneTime, OWN)))
                .isEqualTo(Refusal.state("security.password.locked"));
        assertThat(graph.query("""
                        MATCH (e:AuditEntry) WHERE e.action IN ['account.own-password-wrong', 'account.locked']
                        RETURN e.action ORDER BY e.seq
                        """).fetchAs(String.class).all())
                .hasSize(5)
                .startsWith("account.own-password-wrong")
                .endsWith("account.locked");
    }

    @Test
    void nobodyMakesAnAccountWithAPublicPasswordButTheSystem() {
        var draft = new AccountDraft("weak", "弱口令", null, List.of(new GrantDraft(Role.ADMINISTRATOR, station)));

        assertThatThrownBy(() -> accounts.createDemo(draft, "fengqiao"))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
        TestActors.asSystem();
        assertThat(accounts.createDemo(draft, "fengqiao")).isNotEmpty();
    }

    @Test
    void aDisabledAccountLosesItsRightsInTheMiddleOfItsSession() {
        var session = activeAccount("wang.jing", Role.COMMUNITY_OFFICER);
        var officers = SecurityContextHolder.getContext();
        assertThat(acting.actor().may(Permission.DISPUTE_HANDLE)).isTrue();

        TestActors.as(Role.ADMINISTRATOR, "3205");
        accounts.disable(CommandId.fresh(), session.accountId());

        SecurityContextHolder.setContext(officers);
        assertThatThrownBy(acting::actor).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void aChangeOfRolesEndsTheSessionsThatHoldTheOldOnes() {
        var session = activeAccount("wang.jing", Role.STATION_HEAD);
        var old = SecurityContextHolder.getContext();

        TestActors.as(Role.ADMINISTRATOR, "3205");
        accounts.changeGrants(CommandId.fresh(), session.accountId(), List.of(new GrantDraft(Role.LECTURER, station)));

        SecurityContextHolder.setContext(old);
        assertThatThrownBy(acting::actor).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        signInAs("wang.jing", OWN);
        assertThat(acting.actor().may(Permission.DISPUTE_ASSIGN)).isFalse();
        assertThat(acting.actor().may(Permission.OUTREACH_READ)).isTrue();
    }

    @Test
    void aOneTimePasswordIsShownOnceAlsoWhenTheCommandIsSentTwice() {
        var id = CommandId.fresh();
        var draft = new AccountDraft("wang.jing", "王静", null, List.of(new GrantDraft(Role.LECTURER, station)));

        var first = done(accounts.create(id, draft));
        var second = done(accounts.create(id, draft));

        assertThat(first.oneTimePassword()).isPresent();
        assertThat(second.accountId()).isEqualTo(first.accountId());
        assertThat(second.oneTimePassword()).isEmpty();
        assertThat(graph.query("MATCH (c:Command) WHERE c.answer CONTAINS $password RETURN count(c)")
                        .bind(first.oneTimePassword().orElseThrow())
                        .to("password")
                        .fetchAs(Long.class)
                        .one())
                .contains(0L);
    }

    @Test
    void aDraftIsCheckedFieldByField() {
        create("wang.jing", Role.LECTURER);
        var draft = new AccountDraft("Wang.Jing", " ", null, List.of(new GrantDraft(Role.LECTURER, "no such agency")));

        assertThat(accounts.create(CommandId.fresh(), draft))
                .isEqualTo(Outcome.refused(
                        Refusal.field("username", "security.account.username-taken"),
                        Refusal.field("name", "security.account.name", 40),
                        Refusal.field("grants", "security.account.agency")));
    }

    @Test
    void anAdministratorOfADistrictManagesNobodyElsewhere() {
        var gusu = create("wang.jing", Role.LECTURER);
        TestActors.as(Role.ADMINISTRATOR, "320506");

        assertThat(list.page(AccountFilter.ALL, 0, 100))
                .extracting(AccountRow::username)
                .doesNotContain("wang.jing");
        assertThat(list.byId(gusu.accountId())).isEmpty();
        assertThat(accounts.disable(CommandId.fresh(), gusu.accountId()))
                .isEqualTo(Outcome.refused(Refusal.notFound()));
        assertThat(accounts.disable(CommandId.fresh(), "no such account"))
                .isEqualTo(Outcome.refused(Refusal.notFound()));
        assertThat(refusal(accounts.create(
                        CommandId.fresh(),
                        new AccountDraft("li.na", "李娜", null, List.of(new GrantDraft(Role.LECTURER, station))))))
                .isEqualTo(Refusal.field("grants", "security.account.agency"));
    }

    @Test
    void nobodyDisablesTheOwnAccount() {
        var session = activeAccount("admin.wang", Role.ADMINISTRATOR);

        assertThat(refusal(accounts.disable(CommandId.fresh(), session.accountId())))
                .isEqualTo(Refusal.state("security.account.own"));
    }

    @Test
    void whoIsNoAdministratorManagesNoAccounts() {
        TestActors.asHead();

        assertThatThrownBy(() -> accounts.disable(CommandId.fresh(), "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> list.page(AccountFilter.ALL, 0, 10)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aResetUnlocksAndGivesANewOneTimePassword() {
        var session = activeAccount("wang.jing", Role.LECTURER);
        TestActors.as(Role.ADMINISTRATOR, "3205");

        var reset = done(accounts.resetPassword(CommandId.fresh(), session.accountId()));

        assertThatThrownBy(() -> signInAs("wang.jing", OWN))
                .isInstanceOf(org.springframework.security.authentication.BadCredentialsException.class);
        assertThat(signInAs("wang.jing", reset.oneTimePassword().orElseThrow()).mustChangePassword())
                .isTrue();
    }

    @Test
    void accountsAreFoundByNameRoleAndState() {
        create("wang.jing", Role.LECTURER);
        create("li.na", Role.ANALYST);

        assertThat(list.page(new AccountFilter("WANG.J", Role.LECTURER, AccountState.MUST_CHANGE_PASSWORD), 0, 10))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.username()).isEqualTo("wang.jing");
                    assertThat(row.grants()).extracting(Grant::role).containsExactly(Role.LECTURER);
                });
        assertThat(list.count(new AccountFilter("", Role.ANALYST, AccountState.DISABLED)))
                .isZero();
    }

    @Test
    void workOfTheSystemIsDoneInItsNameAndOnlyThen() {
        TestActors.asOfficer();

        acting.asSystem(() -> assertThat(acting.actor()).isEqualTo(Actor.SYSTEM));

        assertThat(acting.actor().username()).isEqualTo("community-officer");
        TestActors.asNobody();
        assertThatThrownBy(acting::actor).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private NewPassword create(String username, Role role) {
        return done(accounts.create(
                CommandId.fresh(), new AccountDraft(username, "测试人员", null, List.of(new GrantDraft(role, station)))));
    }

    /** Creates, signs in and chooses a password. */
    private SignedIn activeAccount(String username, Role role) {
        var oneTime = create(username, role).oneTimePassword().orElseThrow();
        signInAs(username, oneTime);
        ownPassword.change(CommandId.fresh(), oneTime, OWN);
        return signInAs(username, OWN);
    }

    private SignedIn signInAs(String username, String password) {
        var session = signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(session);
        SecurityContextHolder.setContext(context);
        return (SignedIn) Objects.requireNonNull(session.getPrincipal());
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    private static Refusal refusal(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusals().getFirst();
    }
}
