package cn.fengqiao.security;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.DisputeState;
import cn.fengqiao.mediation.AssignmentMode;
import cn.fengqiao.mediation.PerformanceDraft;
import cn.fengqiao.mediation.ProcedureDraft;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.mediation.Story;
import cn.fengqiao.roster.Capacity;
import cn.fengqiao.roster.Roster;
import cn.fengqiao.roster.RosterList;
import cn.fengqiao.roster.ServantDraft;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A station begins with nothing but the first administrator: people are enlisted, get accounts, and do the work. */
@GraphTest
@Import(Story.class)
class EmptyInstallationIT {

    @Autowired
    Roster roster;

    @Autowired
    RosterList list;

    @Autowired
    Accounts accounts;

    @Autowired
    FirstAdministrator first;

    @Autowired
    ActorReads actors;

    @Autowired
    AccountRepository accountsFound;

    @Autowired
    Story story;

    String station = "";
    String committee = "";

    @BeforeEach
    void begin() {
        var community = story.community();
        station = covering(AgencyKind.POLICE_STATION, community);
        committee = covering(AgencyKind.MEDIATION_COMMITTEE, community);
        story.graph
                .query("MATCH (a:Account) REMOVE a:Account SET a:AccountBefore")
                .run();
        first.start();
        actAs("admin");
    }

    @AfterEach
    void end() {
        story.graph.query("MATCH (a:Account) DETACH DELETE a").run();
        story.graph
                .query("MATCH (a:AccountBefore) REMOVE a:AccountBefore SET a:Account")
                .run();
    }

    @Test
    void theFirstAdministratorStandsInTheTrail() {
        assertThat(story.graph.query("""
                        MATCH (a:Account {username: 'admin'})
                        RETURN COUNT { (:AuditEntry {action: 'account.first-made', nodeId: a.id, actor: '系统'}) }
                        """).fetchAs(Long.class).one()).contains(1L);
    }

    @Test
    void whoIsEnlistedAndHasAnAccountTakesADisputeToAPerformedAgreement() {
        var officer = enlist("钱警官", Capacity.OFFICER, station);
        var mediator = enlist("赵调解", Capacity.MEDIATOR, committee);
        account("qian", "钱警官", officer, Role.COMMUNITY_OFFICER, station);
        assertThat(list.page("", null, 0, 10)).extracting("name").containsExactly("钱警官", "赵调解");
        assertThat(list.count("zhao", Capacity.MEDIATOR)).isOne();
        assertThat(list.count("zhao", Capacity.OFFICER)).isZero();

        actAs("qian");
        var id = story.accepted();
        var procedure = done(story.mediations.open(
                CommandId.fresh(), id, new ProcedureDraft(ProcedureKind.PEOPLES_MEDIATION, committee, Set.of(), "")));
        assertThat(roster.mediatorsOf(committee)).extracting("id").containsExactly(mediator);
        done(story.mediations.assign(CommandId.fresh(), procedure, mediator, AssignmentMode.APPOINTED, true));
        done(story.mediations.giveNotice(CommandId.fresh(), procedure, story.today(), "当面"));
        done(story.mediations.hold(CommandId.fresh(), procedure, story.session()));
        done(story.agreements.record(CommandId.fresh(), procedure, story.whole(id, 30_000)));
        for (var owed : story.obligations(id)) {
            done(story.agreements.perform(
                    CommandId.fresh(), owed.id(), new PerformanceDraft(story.today(), owed.amountFen(), "现场查看")));
        }
        done(story.disputes.close(CommandId.fresh(), id, Closing.PERFORMED, "已履行"));

        assertThat(story.page(id).header().state()).isEqualTo(DisputeState.CLOSED);
        assertThat(acting("qian").personId()).isEqualTo(officer);
    }

    @Test
    void aPersonHasOneAccountAndServesInTheAdministratorsArea() {
        var officer = enlist("钱警官", Capacity.OFFICER, station);
        account("qian", "钱警官", officer, Role.COMMUNITY_OFFICER, station);

        assertThat(refused(accounts.create(CommandId.fresh(), draft("qian2", "钱警官", officer))))
                .containsExactly(Refusal.field("personId", "security.account.person-taken"));
        assertThat(refused(accounts.create(CommandId.fresh(), draft("nobody", "无名", "no-such-person"))))
                .containsExactly(Refusal.field("personId", "security.account.person"));

        TestActors.as(Role.ADMINISTRATOR, "320581");
        assertThat(refused(accounts.create(CommandId.fresh(), draft("stranger", "钱警官", officer))))
                .contains(Refusal.field("personId", "security.account.person"));
        assertThat(refused(
                        roster.enlist(CommandId.fresh(), new ServantDraft("孙某", Capacity.OFFICER, station, "", null))))
                .containsExactly(Refusal.field("agencyId", "refusal.roster.agency"));
        assertThat(list.page("", null, 0, 10)).isEmpty();
    }

    private String enlist(String name, Capacity capacity, String agency) {
        return done(roster.enlist(
                CommandId.fresh(),
                new ServantDraft(name, capacity, agency, "", story.today().plusYears(1))));
    }

    private void account(String username, String name, String personId, Role role, String agency) {
        done(accounts.create(
                CommandId.fresh(), new AccountDraft(username, name, personId, List.of(new GrantDraft(role, agency)))));
    }

    private AccountDraft draft(String username, String name, String personId) {
        return new AccountDraft(username, name, personId, List.of(new GrantDraft(Role.COMMUNITY_OFFICER, station)));
    }

    private void actAs(String username) {
        TestActors.as(acting(username));
    }

    /** With exactly the rights and the person that the store gives the account. */
    private Actor acting(String username) {
        var account = accountsFound.findByUsername(username).orElseThrow();
        return actors.standing(account.id()).orElseThrow().actor();
    }

    private String covering(AgencyKind kind, String community) {
        return story.graph
                .query("""
                        MATCH (:Division {code: $code})-[:PART_OF*0..2]->(:Division)<-[:COVERS]-(a:Agency {kind: $kind})
                        RETURN a.id ORDER BY size(a.areaCode) DESC, a.id LIMIT 1
                        """)
                .bind(community)
                .to("code")
                .bind(kind.name())
                .to("kind")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }
}
