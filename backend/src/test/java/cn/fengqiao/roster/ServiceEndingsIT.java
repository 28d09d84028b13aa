package cn.fengqiao.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.LeftBehind;
import cn.fengqiao.dispute.LeftWork;
import cn.fengqiao.mediation.Story;
import cn.fengqiao.security.AccountDraft;
import cn.fengqiao.security.AccountFilter;
import cn.fengqiao.security.AccountList;
import cn.fengqiao.security.AccountRow;
import cn.fengqiao.security.AccountState;
import cn.fengqiao.security.Accounts;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.GrantDraft;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.Agencies;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Somebody ceases to serve: the account closes, the name stays, the open work is shown to who can give it to others. */
@GraphTest
@Import(Story.class)
class ServiceEndingsIT {

    @Autowired
    private ServiceEndings endings;

    @Autowired
    private Roster roster;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountList list;

    @Autowired
    private Agencies agencies;

    @Autowired
    private LeftWork left;

    @Autowired
    private Story story;

    @Autowired
    private Neo4jClient graph;

    private String station = "";
    private String officer = "";

    @BeforeEach
    void anOfficerServesAndHasAnAccount() {
        TestActors.asAdministrator();
        station = agencies.ofKind(AgencyKind.POLICE_STATION, List.of(TestActors.AREA))
                .getFirst()
                .id();
        officer = Story.done(
                roster.enlist(CommandId.fresh(), new ServantDraft("钱警官", Capacity.OFFICER, station, "社区民警", null)));
        Story.done(accounts.create(
                CommandId.fresh(),
                new AccountDraft("qian", "钱警官", officer, List.of(new GrantDraft(Role.COMMUNITY_OFFICER, station)))));
    }

    @Test
    void whoServesNowhereAnyMoreIsOnNoListAndHasNoAccount() {
        Story.done(endings.end(CommandId.fresh(), officer, station));

        assertThat(roster.officersOf(station)).extracting(ServantRow::id).doesNotContain(officer);
        assertThat(state()).isEqualTo(AccountState.DISABLED);
        assertThat(Story.why(accounts.resetPassword(CommandId.fresh(), account())))
                .as("a new password does not open it again")
                .containsExactly("security.account.left");
        assertThat(state()).isEqualTo(AccountState.DISABLED);
        assertThat(graph.query("MATCH (p:Person {id: $id})-[s:SERVED_IN]->() RETURN s.title")
                        .bind(officer)
                        .to("id")
                        .fetchAs(String.class)
                        .one())
                .contains("社区民警");
    }

    @Test
    void whoServesElsewhereTooKeepsTheAccount() {
        graph.query("""
                        MATCH (p:Person {id: $id}), (a:Agency {kind: 'MEDIATION_COMMITTEE'})
                        WHERE a.areaCode STARTS WITH '320508' WITH p, a LIMIT 1 CREATE (p)-[:SERVES_IN]->(a)
                        """).bind(officer).to("id").run();

        Story.done(endings.end(CommandId.fresh(), officer, station));

        assertThat(state()).isEqualTo(AccountState.MUST_CHANGE_PASSWORD);
    }

    @Test
    void theOpenWorkIsToldBeforeAndShownAfterwardsToWhoAssigns() {
        TestActors.asOfficer();
        var dispute = story.accepted();
        var number = story.page(dispute).header().number();
        graph.query("""
                        MATCH (d:Dispute {id: $dispute}), (p:Person {id: $officer})
                        OPTIONAL MATCH (:Person)-[old:RESPONSIBLE_FOR]->(d) DELETE old
                        CREATE (p)-[:RESPONSIBLE_FOR]->(d)
                        """)
                .bindAll(java.util.Map.of("dispute", dispute.value(), "officer", officer))
                .run();
        TestActors.asAdministrator();
        assertThat(endings.openWork(officer, station).disputes()).containsExactly(number);
        TestActors.asHead();
        assertThat(left.inMyAreas()).isEmpty();

        TestActors.asAdministrator();
        Story.done(endings.end(CommandId.fresh(), officer, station));

        TestActors.asHead();
        assertThat(left.inMyAreas())
                .singleElement()
                .returns(dispute, LeftBehind::dispute)
                .returns("钱警官", LeftBehind::person)
                .returns(false, LeftBehind::mediator);
        TestActors.as(Role.STATION_HEAD, "320583");
        assertThat(left.inMyAreas()).isEmpty();
    }

    @Test
    void nobodyEndsTheOwnServiceOrThatOfAnotherArea() {
        TestActors.as(Role.ADMINISTRATOR, "320583");
        assertThat(endings.end(CommandId.fresh(), officer, station)).isInstanceOf(Outcome.Refused.class);
        assertThat(endings.openWork(officer, station).none()).isTrue();

        var administrator = TestActors.asAdministrator();
        TestActors.as(new Actor("account-own", "own", "钱警官", officer, administrator.grants()));
        assertThat(endings.end(CommandId.fresh(), officer, station)).isInstanceOf(Outcome.Refused.class);

        TestActors.asAdministrator();
        assertThat(roster.officersOf(station)).extracting(ServantRow::id).contains(officer);
    }

    private AccountState state() {
        return row().state();
    }

    private String account() {
        return row().id();
    }

    private AccountRow row() {
        return list.page(AccountFilter.ALL, 0, 50).stream()
                .filter(row -> row.username().equals("qian"))
                .findFirst()
                .orElseThrow();
    }
}
