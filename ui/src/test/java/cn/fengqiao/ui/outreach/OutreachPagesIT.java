package cn.fengqiao.ui.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.outreach.Calendar;
import cn.fengqiao.outreach.HostKind;
import cn.fengqiao.outreach.HostRow;
import cn.fengqiao.security.Acting;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import cn.fengqiao.ui.FengqiaoApplication;
import cn.fengqiao.ui.frame.Roles;
import cn.fengqiao.ui.frame.script.CalendarBoard;
import cn.fengqiao.ui.frame.script.CalendarBoard.Look;
import cn.fengqiao.ui.start.StartLine;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@GraphTest
@SpringBootTest(classes = FengqiaoApplication.class, properties = "vaadin.productionMode=true")
@Import(OutreachProps.class)
@ViewPackages(packages = {"cn.fengqiao.ui.outreach", "cn.fengqiao.ui.start", "cn.fengqiao.ui.frame"})
class OutreachPagesIT extends SpringBrowserlessTest {

    @Autowired
    OutreachProps props;

    @Autowired
    Calendar calendar;

    @Autowired
    Acting acting;

    @BeforeEach
    void aCoordinatorIsSignedIn() {
        Roles.askedOf(acting);
        TestActors.asCoordinator();
    }

    @Test
    void theListOfHostsNarrowsByTextAndKindInTheAddress() {
        props.host(HostKind.COMMUNITY, "平江历史街区社区");
        props.host(HostKind.SCHOOL, "平江实验学校");

        UI.getCurrent().navigate("hosts", QueryParameters.simple(Map.of("text", "pj", "kind", "SCHOOL")));

        assertThat(this.<HostRow>rows()).extracting(HostRow::name).containsExactly("平江实验学校");
    }

    @Test
    void aHostWithoutANameIsRefusedBesideTheFieldAndKeepsWhatWasTyped() {
        UI.getCurrent().navigate("hosts");
        press("添加单位");
        field("联系人").setValue("周老师");

        press("保存");

        assertThat(field("名称").isInvalid()).isTrue();
        assertThat(field("名称").getErrorMessage()).contains("请填写单位名称");
        assertThat(field("联系人").getValue()).isEqualTo("周老师");
    }

    @Test
    void aDoubleBookingIsRefusedInPlainWords() {
        var lecturer = props.lecturer("顾文清");
        props.visit(props.host(HostKind.COMMUNITY, "平江历史街区社区"), 9, lecturer);
        var second = props.visit(props.host(HostKind.SCHOOL, "平江实验学校"), 14);
        UI.getCurrent().navigate("visits/" + second);

        press("修改");
        var dialog = find(VisitDialog.class).single();
        dialog.at(props.day(), java.time.LocalTime.of(9, 30), java.time.LocalTime.of(11, 0));
        find(LecturerPicker.class).single().choose(List.of(lecturer));
        press("保存");

        assertThat(find(com.vaadin.flow.component.html.ListItem.class).all())
                .anyMatch(item -> item.getElement().getTextRecursively().contains("顾文清同时在“"));
        assertThat(calendar.byId(second).orElseThrow().speakers()).isEmpty();
    }

    @Test
    void whatWaitsStandsInTheTrayWithTheReasonWhy() {
        var host = props.host(HostKind.COMMUNITY, "平江历史街区社区");
        props.request(host, "想听防诈骗");
        props.visit(host, 9);

        UI.getCurrent().navigate("visits");

        var tray = find(Tray.class).single().getElement().getTextRecursively();
        assertThat(tray).contains("待安排 2", "没有能讲这个主题的宣讲员", "想听防诈骗", "缺主讲");
    }

    @Test
    void theCalendarShowsTheLookAndDayOfTheAddress() {
        UI.getCurrent().navigate("visits", QueryParameters.simple(Map.of("look", "WEEK", "day", "2026-12-07")));

        var board = find(CalendarBoard.class).single();
        assertThat(board.look()).isEqualTo(Look.WEEK);
        assertThat(board.day()).isEqualTo("2026-12-07");
    }

    @Test
    void aVisitOfAnotherAreaLooksLikeNone() {
        var visit = props.visit(props.host(HostKind.COMMUNITY, "平江历史街区社区"), 9);
        TestActors.as(cn.fengqiao.security.Role.COORDINATOR, "320583");

        UI.getCurrent().navigate("visits/" + visit);

        assertThat(find(VisitPanel.class).all()).isEmpty();
    }

    @Test
    void whoOnlyReadsSeesNoButtonThatPlans() {
        var visit = props.visit(props.host(HostKind.COMMUNITY, "平江历史街区社区"), 9);
        TestActors.asLecturer();

        UI.getCurrent().navigate("visits/" + visit);

        assertThat(find(VisitPanel.class).all()).hasSize(1);
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("安排活动", "取消活动", "修改", "发布");
    }

    @Test
    void theStartPageTellsWhatWasCancelledByOthersAndWhatCameIn() {
        var host = props.host(HostKind.COMMUNITY, "平江历史街区社区");
        var visit = props.visit(host, 9);
        TestActors.as(new cn.fengqiao.security.Actor(
                "account-second",
                "second",
                "第二位协调员",
                "person-second",
                TestActors.asCoordinator().grants()));
        var row = calendar.byId(visit).orElseThrow();
        OutreachProps.done(props.visits().cancel(CommandId.fresh(), visit, row.version(), "场地停电"));
        props.request(host, "想听防诈骗");
        TestActors.asCoordinator();

        UI.getCurrent().navigate("");

        assertThat(lines()).anyMatch(line -> line.contains("场地停电")).anyMatch(line -> line.contains("新申请 想听防诈骗"));
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> !link.getHref().startsWith("#"))
                .allMatch(link -> link.getElement().hasAttribute("router-link"));
    }

    @Test
    void aLecturerSeesTheOwnVisitsThatArePublished() {
        var lecturer = props.lecturer("顾文清");
        var visit = props.visit(props.host(HostKind.COMMUNITY, "平江历史街区社区"), 9, lecturer);
        OutreachProps.done(props.visits()
                .publish(
                        CommandId.fresh(),
                        visit,
                        calendar.byId(visit).orElseThrow().version()));
        TestActors.as(new cn.fengqiao.security.Actor(
                "account-gu", "gu", "顾文清", lecturer, TestActors.asLecturer().grants()));

        UI.getCurrent().navigate("");

        assertThat(lines()).singleElement().asString().contains("平江历史街区社区", "已发布");
    }

    private List<String> lines() {
        return find(StartLine.class).all().stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> rows() {
        Grid<T> grid = find(Grid.class).single();
        return List.copyOf(grid.getLazyDataView().getItems().toList());
    }
}
