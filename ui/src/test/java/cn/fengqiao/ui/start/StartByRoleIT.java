package cn.fengqiao.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.analysis.QuestionLibrary;
import cn.fengqiao.dispute.Disputes;
import cn.fengqiao.mediation.Story;
import cn.fengqiao.security.AccountDraft;
import cn.fengqiao.security.Accounts;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.GrantDraft;
import cn.fengqiao.security.Role;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import cn.fengqiao.ui.FengqiaoApplication;
import cn.fengqiao.ui.frame.TodoCount;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

@GraphTest
@SpringBootTest(classes = FengqiaoApplication.class, properties = "vaadin.productionMode=true")
@Import(Story.class)
@ViewPackages(packages = {"cn.fengqiao.ui.start", "cn.fengqiao.ui.frame"})
class StartByRoleIT extends SpringBrowserlessTest {

    private static final String PASSWORD = "cold mountain bells";

    @Autowired
    Story story;

    @Autowired
    Disputes disputes;

    @Autowired
    Accounts accounts;

    @Autowired
    QuestionLibrary questions;

    @Autowired
    List<TodoCount> todos;

    @Autowired
    Neo4jClient graph;

    @Test
    void anAdministratorOfAnEmptySystemIsToldTheFirstSteps() {
        start(TestActors.asAdministrator());

        assertThat(text()).contains("开始使用", "为同事建立账号", "审计链完整", "数据所在磁盘剩余", "备份：");
        assertThat(links()).contains("admin/accounts", "password", "admin/audit");
    }

    @Test
    void anAdministratorSeesWhoIsLockedAndWhoStillHoldsAOneTimePassword() {
        TestActors.asSystem();
        var bureau = graph.query(
                        "MATCH (a:Agency)-[:COVERS]->(:Division {prefix: '320508'}) RETURN a.id ORDER BY a.id LIMIT 1")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
        for (var name : List.of("first", "second")) {
            accounts.createDemo(
                    new AccountDraft(name, "沈" + name, null, List.of(new GrantDraft(Role.COMMUNITY_OFFICER, bureau))),
                    PASSWORD);
        }
        graph.query("""
                MATCH (a:Account {username: 'first'}) SET a.lockedUntilAt = datetime() + duration('PT10M')
                WITH a MATCH (b:Account {username: 'second'}) SET b.state = 'MUST_CHANGE_PASSWORD'
                """).run();

        start(TestActors.asAdministrator());

        assertThat(text()).contains("1 个账号被暂时锁定", "1 个账号还没有换一次性口令");
        assertThat(links()).contains("admin/accounts?state=MUST_CHANGE_PASSWORD");
        assertThat(waiting(newlySignedIn(TestActors.asAdministrator()))).isPositive();
    }

    @Test
    void anAnalystSeesHowFreshTheDataIsAndWhatWasAskedLately() {
        TestActors.asOfficer();
        story.accepted();
        var analyst = TestActors.asAnalyst();
        Story.done(questions.run("run-1", "open-red-disputes", Map.of()));

        start(analyst);

        assertThat(text()).contains("最近一次变动在", "新登记 1 件");
        assertThat(links())
                .filteredOn(link -> link.equals("questions/open-red-disputes"))
                .hasSize(2);
    }

    @Test
    void aSupervisorSeesTheRedOnesOfTheAreaAndNoOther() {
        TestActors.asOfficer();
        var dispute = story.accepted();
        graph.query("MATCH (d:Dispute {id: $id}) SET d.risk = 'RED'")
                .bind(dispute.value())
                .to("id")
                .run();

        start(TestActors.asSupervisor());

        assertThat(links()).contains("disputes/" + dispute.value());
        assertThat(text()).contains("红色、橙色的纠纷");
        assertThat(waiting(newlySignedIn(TestActors.asSupervisor()))).isEqualTo(1);
        start(TestActors.as(Role.SUPERVISOR, "320583"));
        assertThat(text()).contains("没有未办结的红色、橙色纠纷");
        assertThat(links()).doesNotContain("disputes/" + dispute.value());
    }

    @Test
    void whoOnlyReadsIsAskedToLookWhereOthersAreAskedToAct() {
        TestActors.asOfficer();
        graph.query("MATCH (d:Dispute {id: $id}) SET d.dueOn = date() - duration('P3D')")
                .bind(story.accepted().value())
                .to("id")
                .run();

        start(TestActors.asOfficer());
        assertThat(text()).contains("去办理");
        start(TestActors.asSupervisor());
        assertThat(text()).contains("已逾期", "查看").doesNotContain("去办理");
    }

    @Test
    void everyLinkOfEveryRolesStartIsFollowedWithoutLoadingThePageAnew() {
        for (var role : Role.values()) {
            start(TestActors.as(role, TestActors.AREA));

            assertThat(find(Anchor.class).all())
                    .filteredOn(link -> !link.getHref().startsWith("#"))
                    .as(role.name())
                    .isNotEmpty()
                    .allMatch(link -> link.getElement().hasAttribute("router-link"));
        }
    }

    private int waiting(Actor actor) {
        return todos.stream().mapToInt(todo -> todo.of(actor)).sum();
    }

    /** Numbers are kept for half a minute for each account, so this one has none yet. */
    private static Actor newlySignedIn(Actor like) {
        return TestActors.as(
                new Actor(like.accountId() + "-new", like.username(), like.name(), like.personId(), like.grants()));
    }

    private void start(Actor actor) {
        TestActors.as(actor);
        UI.getCurrent().navigate("");
    }

    private String text() {
        return find(StartView.class).single().getElement().getTextRecursively();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
