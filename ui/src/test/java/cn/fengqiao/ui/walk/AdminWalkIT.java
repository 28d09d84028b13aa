package cn.fengqiao.ui.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.security.AccountDraft;
import cn.fengqiao.security.Accounts;
import cn.fengqiao.security.GrantDraft;
import cn.fengqiao.security.Role;
import cn.fengqiao.testing.TestActors;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** An administrator makes an account; its owner signs in, chooses a password, and is put out when it is disabled. */
@WalkTest
class AdminWalkIT {

    private static final String PASSWORD = "cold mountain bells";

    private static final String OWN = "寒山寺的钟声到客船呀";

    @Autowired
    Walk walk;

    @Autowired
    Accounts accounts;

    @Autowired
    Neo4jClient graph;

    @BeforeEach
    void makeAdministrator() {
        make("chief", "周管理", Role.ADMINISTRATOR);
    }

    @Test
    void fromTheOneTimePasswordToTheOwnAndOutAgain() {
        try (var chief = walk.visitor().signIn("chief", PASSWORD);
                var officer = walk.visitor()) {
            chief.go("admin/accounts").screenshot("admin-accounts");
            chief.click("新建账号");
            chief.fill("用户名", "new.officer").fill("姓名", "钱警官");
            chief.page().locator("vaadin-dialog vaadin-select").click();
            chief.page().locator("vaadin-select-item:visible").getByText("社区民警").click();
            chief.page().locator("vaadin-dialog vaadin-combo-box input").last().fill("姑苏");
            chief.page().locator("vaadin-combo-box-item:visible").first().click();
            chief.settled().screenshot("admin-account-new");
            chief.click("建立");
            var oneTime = chief.page().locator("#one-time-password").innerText().strip();
            chief.settled().screenshot("admin-one-time-password");
            chief.click("已记下，关闭");

            officer.signIn("new.officer", oneTime);
            officer.page().waitForURL("**/password");
            officer.screenshot("admin-password-due");
            officer.go("disputes");
            officer.page().waitForURL("**/password");
            officer.fill("当前口令", oneTime);
            officer.page().getByLabel("新口令").first().fill("password123");
            officer.page().getByLabel("再输一次新口令").fill("password123");
            officer.click("保存新口令");
            assertThat(officer.text()).contains("很常见");
            officer.page().getByLabel("新口令").first().fill(OWN);
            officer.page().getByLabel("再输一次新口令").fill(OWN);
            officer.click("保存新口令");
            officer.page().waitForURL(url -> !url.contains("password"));
            assertThat(officer.settled().text()).contains("钱警官");

            officer.go("admin/accounts");
            assertThat(officer.text()).doesNotContain("新建账号");

            chief.page().getByText("new.officer").first().click();
            chief.settled().screenshot("admin-account");
            chief.click("停用");
            chief.page().locator("vaadin-confirm-dialog").getByText("停用").last().click();
            chief.settled();

            officer.page().navigate(officer.page().url());
            officer.page().waitForURL("**/login?error=expired");

            chief.go("admin/audit");
            chief.click("核验完整性");
            assertThat(chief.text()).contains("完整：", "停用账号", "更改口令", "登录");
            chief.screenshot("admin-audit");

            chief.go("admin/committees");
            chief.page()
                    .locator("vaadin-button:visible:has-text('登记换届')")
                    .first()
                    .click();
            assertThat(chief.settled().text()).contains("女委员", "推选日期");
            chief.screenshot("admin-committee-election");
            assertThat(chief.complaints()).isEmpty();
        }
    }

    private void make(String username, String name, Role role) {
        var bureau = graph.query("""
                MATCH (a:Agency)-[:COVERS]->(:Division {prefix: '3205'}) RETURN a.id ORDER BY a.id LIMIT 1
                """).fetchAs(String.class).one().orElseThrow();
        TestActors.asSystem();
        accounts.createDemo(new AccountDraft(username, name, null, List.of(new GrantDraft(role, bureau))), PASSWORD);
        TestActors.asNobody();
    }
}
