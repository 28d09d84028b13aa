package cn.fengqiao.ui.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.mediation.Story;
import cn.fengqiao.security.AccountDraft;
import cn.fengqiao.security.Accounts;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.GrantDraft;
import cn.fengqiao.security.Role;
import cn.fengqiao.territory.Agencies;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.TestActors;
import cn.fengqiao.ui.walk.Visitor;
import cn.fengqiao.ui.walk.Walk;
import cn.fengqiao.ui.walk.WalkTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Minutes of a session are half typed when the session of the browser ends. */
@WalkTest
@Import(Story.class)
class DraftWalkIT {

    private static final String PASSWORD = "walk-walk-walk";
    private static final String MINUTES = "三方到场，楼上认可水管老化，愿意赔偿一部分。";
    private static final Pattern GO_ON = Pattern.compile("接着填写.*的草稿");

    @Autowired
    Walk walk;

    @Autowired
    Story story;

    @Autowired
    Accounts accounts;

    @Autowired
    Agencies agencies;

    @Autowired
    Acting acting;

    private String page = "";

    @BeforeEach
    void aDisputeIsReadyForItsSession() {
        TestActors.asOfficer();
        var dispute = story.accepted();
        story.inSession(dispute);
        page = "disputes/" + dispute.value();
        acting.asSystem(() -> {
            var bureau = agencies.ofKind(AgencyKind.DISTRICT_BUREAU, List.of(TestActors.AREA))
                    .getFirst();
            officer("walker", "王建国", bureau.id());
            officer("other", "李建军", bureau.id());
        });
    }

    @Test
    void whatWasTypedIsThereAfterAnExpiredSessionAndIsSentOnce() {
        try (var visitor = walk.visitor().signIn("walker", PASSWORD)) {
            typeMinutes(visitor);
            assertThat(inBrowser(visitor)).contains("fengqiao.draft.").doesNotContain("水管");

            visitor.page().context().clearCookies();
            visitor.signIn("walker", PASSWORD).go(page);
            var officer = new OfficerAtWork(visitor);
            officer.press("召开调解会");
            visitor.screenshot("draft-offered");
            goOn(visitor);

            assertThat(minutes(visitor)).isEqualTo(MINUTES);
            officer.send("保存记录");
            officer.press("召开调解会");
            visitor.page().waitForTimeout(500);
            assertThat(minutes(visitor)).isEmpty();
            assertThat(visitor.page().getByText(GO_ON).count()).isZero();
            assertThat(inBrowser(visitor)).doesNotContain("fengqiao.draft.");
        }
    }

    @Test
    void escapeDropsNothing() {
        try (var visitor = walk.visitor().signIn("walker", PASSWORD)) {
            typeMinutes(visitor);

            visitor.page().keyboard().press("Escape");
            visitor.settled().go(page);
            new OfficerAtWork(visitor).press("召开调解会");
            goOn(visitor);

            assertThat(minutes(visitor)).isEqualTo(MINUTES);
        }
    }

    @Test
    void whenSomebodyElseSignsOutNothingIsLeftInTheBrowser() {
        try (var visitor = walk.visitor().signIn("walker", PASSWORD)) {
            typeMinutes(visitor);
            visitor.page().context().clearCookies();

            visitor.signIn("other", PASSWORD).go(page);
            new OfficerAtWork(visitor).press("召开调解会");
            visitor.page().waitForTimeout(500);
            assertThat(visitor.page().getByText(GO_ON).count()).isZero();
            visitor.page().keyboard().press("Escape");
            visitor.settled()
                    .page()
                    .locator(".fq-user vaadin-menu-bar-button")
                    .first()
                    .click();
            visitor.page().getByText("退出登录").first().click();
            visitor.page().waitForURL("**/login**");

            assertThat(inBrowser(visitor)).doesNotContain("fengqiao.draft.");
        }
    }

    private void typeMinutes(Visitor visitor) {
        visitor.go(page);
        var officer = new OfficerAtWork(visitor);
        officer.press("召开调解会");
        officer.fill("调解记录", MINUTES);
        officer.form().getByText("草稿已保存").waitFor();
    }

    private static void goOn(Visitor visitor) {
        visitor.page().getByText(GO_ON).first().click();
        visitor.settled();
    }

    private static String minutes(Visitor visitor) {
        return new OfficerAtWork(visitor).form().getByLabel("调解记录").first().inputValue();
    }

    private static String inBrowser(Visitor visitor) {
        return String.valueOf(visitor.page().evaluate("JSON.stringify(localStorage)"));
    }

    private void officer(String username, String name, String agency) {
        accounts.createDemo(
                new AccountDraft(username, name, null, List.of(new GrantDraft(Role.COMMUNITY_OFFICER, agency))),
                PASSWORD);
    }
}
