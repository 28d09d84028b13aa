package cn.fengqiao.ui.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.outreach.HostKind;
import cn.fengqiao.security.AccountDraft;
import cn.fengqiao.security.Accounts;
import cn.fengqiao.security.GrantDraft;
import cn.fengqiao.security.Role;
import cn.fengqiao.testing.TestActors;
import cn.fengqiao.ui.walk.Visitor;
import cn.fengqiao.ui.walk.Walk;
import cn.fengqiao.ui.walk.WalkTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A coordinator adds a host, plans a visit, moves it, cannot book a lecturer twice, cancels, and reads the list. */
@WalkTest
@Import(OutreachProps.class)
class CoordinatorWalkIT {

    private static final String PASSWORD = "walk-walk-walk";

    @Autowired
    Walk walk;

    @Autowired
    OutreachProps props;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void aCoordinatorOfGusuWithALecturerWhoIsBusyInTheAfternoon() {
        TestActors.asCoordinator();
        var lecturer = props.lecturer("顾文清");
        props.visit(props.host(HostKind.SCHOOL, "平江实验学校"), 14, lecturer);
        props.request(props.host(HostKind.ENTERPRISE, "干将路机电公司"), "新员工想听防诈骗");
        TestActors.asSystem();
        var team = props.agencies().byCode("LT-320508").orElseThrow();
        accounts.createDemo(
                new AccountDraft("planner", "吴协调", null, List.of(new GrantDraft(Role.COORDINATOR, team.id()))),
                PASSWORD);
        TestActors.asNobody();
    }

    @Test
    void fromTheHostToTheCancelledVisit() {
        try (var visitor = walk.visitor().signIn("planner", PASSWORD)) {
            visitor.page().setDefaultTimeout(20_000);
            visitor.screenshot("coordinator-1-start");
            addHost(visitor);
            plan(visitor);
            moveIntoTheBusyAfternoon(visitor);
            dragOverTheBusyTime(visitor);
            cancel(visitor);
            lookAtEveryView(visitor);

            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private void addHost(Visitor visitor) {
        visitor.go("hosts").click("添加单位");
        dialogField(visitor, "名称").fill("平江历史街区社区");
        choose(visitor, "所在区划", "平江");
        dialogField(visitor, "联系人").fill("周老师");
        dialogField(visitor, "联系电话").fill("13800001111");
        visitor.screenshot("coordinator-2-host");
        send(visitor, "保存");
        visitor.page().waitForURL("**/hosts/*");
        assertThat(visitor.text()).contains("平江历史街区社区", "138****1111");
        visitor.screenshot("coordinator-3-hosts");
    }

    private void plan(Visitor visitor) {
        dialogless(visitor, "安排活动");
        choose(visitor, "主题", "诈骗");
        dialogField(visitor, "日期").fill(props.day().toString());
        visitor.page().keyboard().press("Enter");
        time(visitor, "开始", "09:00");
        time(visitor, "结束", "10:30");
        dialog(visitor).getByLabel("顾文清").check();
        dialog(visitor).getByText("可以这样安排").waitFor();
        visitor.settled().screenshot("coordinator-4-plan");
        send(visitor, "安排");
        visitor.page().locator(".outreach-panel a[href*='visits/']").first().click();
        visitor.page().waitForURL("**/visits/*");
        dialogless(visitor, "发布");
        visitor.page().locator(".outreach-panel").getByText("已发布").first().waitFor();
        visitor.screenshot("coordinator-5-published");
    }

    private void moveIntoTheBusyAfternoon(Visitor visitor) {
        dialogless(visitor, "修改");
        time(visitor, "开始", "14:30");
        time(visitor, "结束", "16:00");
        dialog(visitor).getByText("同时在“").first().waitFor();
        visitor.screenshot("coordinator-6-double-booking");
        button(visitor, "保存").click();
        dialog(visitor).locator(".fq-refusals").getByText("请换一位或换个时间").first().waitFor();
        time(visitor, "开始", "10:00");
        time(visitor, "结束", "11:30");
        dialog(visitor).getByText("需要告知").waitFor();
        send(visitor, "保存");
        visitor.page().locator(".outreach-panel").getByText("10:00").first().waitFor();
        visitor.screenshot("coordinator-7-moved");
    }

    /** The calendar says what would come of it before the entry is dropped. */
    private void dragOverTheBusyTime(Visitor visitor) {
        var visit = visitor.page().url().replaceFirst("[?].*", "");
        visitor.go("visits?look=WEEK&day=" + props.day());
        var mine = event(visitor, "平江历史");
        mine.waitFor();
        var busy = event(visitor, "平江实验").boundingBox();
        var from = mine.boundingBox();
        var mouse = visitor.page().mouse();
        mouse.move(from.x + from.width / 2, from.y + 8);
        mouse.down();
        mouse.move(from.x + from.width / 2, from.y + 40, new Mouse.MoveOptions().setSteps(5));
        visitor.page().waitForTimeout(800);
        mouse.move(busy.x + busy.width / 2, busy.y + 10, new Mouse.MoveOptions().setSteps(12));
        var word = visitor.page().locator(".fq-drag-word");
        word.getByText("顾文清同时在").waitFor();
        visitor.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", "coordinator-8-drag-clash.png")));
        mouse.move(from.x + from.width / 2, from.y + 14, new Mouse.MoveOptions().setSteps(12));
        word.getByText("需要告知").waitFor();
        mouse.up();
        visitor.page().keyboard().press("Escape");
        visitor.page().navigate(visit);
        visitor.settled();
    }

    private void cancel(Visitor visitor) {
        dialogless(visitor, "取消活动");
        dialog(visitor).getByLabel("原因").fill("场地停电");
        send(visitor, "取消这场活动");
        visitor.page().locator(".outreach-panel").getByText("场地停电").first().waitFor();
        visitor.screenshot("coordinator-8-cancelled");
    }

    private void lookAtEveryView(Visitor visitor) {
        var day = props.day();
        visitor.go("visits?look=WEEK&day=" + day);
        visitor.page().locator(".fc-timeGridWeek-view").waitFor();
        event(visitor, "平江实验").waitFor();
        visitor.screenshot("coordinator-9-week");
        visitor.go("visits?look=LECTURERS&day=" + day);
        visitor.page().locator(".outreach-chip").first().waitFor();
        assertThat(visitor.page().locator(".outreach-week-box tbody").innerText())
                .contains("顾文清", "平江实验学校");
        visitor.screenshot("coordinator-9-lecturers");
        visitor.page().locator(".outreach-week-free").last().click();
        visitor.settled();
        choose(visitor, "受讲单位", "平江实验");
        choose(visitor, "主题", "诈骗");
        assertThat(dialog(visitor).getByLabel("顾文清").isChecked()).isTrue();
        visitor.page().keyboard().press("Escape");
        visitor.go("visits?look=LIST&day=" + day);
        visitor.page().locator(".fc-list-event").first().waitFor();
        assertThat(visitor.text()).contains("平江历史街区社区", "已取消", "平江实验学校", "草稿");
        visitor.screenshot("coordinator-10-list");
        visitor.go("visits?look=MONTH&day=" + day);
        visitor.page().locator(".fc-dayGridMonth-view").waitFor();
        visitor.screenshot("coordinator-11-month");
        visitor.page().locator(".fc-next-button").click();
        visitor.page()
                .waitForURL(url -> url.contains("day=" + day.withDayOfMonth(1).plusMonths(1)));
        assertThat(visitor.page().url())
                .contains("look=MONTH", "day=" + day.withDayOfMonth(1).plusMonths(1));
    }

    private static Locator event(Visitor visitor, String text) {
        return visitor.page()
                .locator(".fc-event", new Page.LocatorOptions().setHasText(text))
                .first();
    }

    private static Locator dialog(Visitor visitor) {
        return visitor.page().locator("vaadin-dialog[opened]").last();
    }

    private static Locator dialogField(Visitor visitor, String label) {
        return dialog(visitor).getByLabel(label).first();
    }

    /** Presses a button of the page under the dialogs. */
    private static void dialogless(Visitor visitor, String name) {
        named(visitor.page().locator(".outreach-panel"), name).first().click();
        visitor.settled();
    }

    private static Locator button(Visitor visitor, String name) {
        return named(dialog(visitor), name);
    }

    /** By its words alone: a date picker that closes while it opens leaves the rest of the dialog hidden from roles. */
    private static Locator named(Locator within, String name) {
        return within.locator(
                "vaadin-button", new Locator.LocatorOptions().setHasText(Pattern.compile("^\\s*" + name + "\\s*$")));
    }

    private static void send(Visitor visitor, String name) {
        button(visitor, name).click();
        visitor.page()
                .waitForFunction(
                        "() => !document.querySelector('vaadin-dialog[opened]')",
                        null,
                        new Page.WaitForFunctionOptions());
        visitor.settled();
    }

    private static void time(Visitor visitor, String label, String time) {
        var field = dialogField(visitor, label);
        field.fill(time);
        field.press("Enter");
        field.press("Tab");
        visitor.settled();
    }

    private static void choose(Visitor visitor, String label, String text) {
        dialogField(visitor, label).fill(text);
        visitor.page()
                .locator("vaadin-combo-box-item:not([hidden]):visible, vaadin-time-picker-item:not([hidden]):visible")
                .first()
                .click();
        visitor.page().keyboard().press("Tab");
        visitor.settled();
    }
}
