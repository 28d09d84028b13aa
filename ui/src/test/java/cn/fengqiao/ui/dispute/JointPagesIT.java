package cn.fengqiao.ui.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.Channel;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Disputes;
import cn.fengqiao.dispute.Intake;
import cn.fengqiao.dispute.Registered;
import cn.fengqiao.dispute.ReportDraft;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.joint.Tasks;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.Agencies;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.territory.DivisionLevel;
import cn.fengqiao.territory.Divisions;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import cn.fengqiao.ui.FengqiaoApplication;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What heads and officers find of joint work, police cases and protection, and that every form of it opens. */
@GraphTest
@SpringBootTest(classes = FengqiaoApplication.class, properties = "vaadin.productionMode=true")
@ViewPackages(packages = {"cn.fengqiao.ui.dispute", "cn.fengqiao.ui.start", "cn.fengqiao.ui.frame"})
class JointPagesIT extends SpringBrowserlessTest {

    @Autowired
    Intake intake;

    @Autowired
    Disputes disputes;

    @Autowired
    Tasks tasks;

    @Autowired
    Agencies agencies;

    @Autowired
    Divisions divisions;

    @Autowired
    Clock clock;

    @BeforeEach
    void aHeadIsSignedIn() {
        var station =
                agencies.ofKind(AgencyKind.POLICE_STATION, List.of("3205")).getFirst();
        TestActors.as(Role.STATION_HEAD, TestActors.AREA, station.id());
    }

    @Test
    void everyFormOfTheNewPartsOpens() {
        var id = violent();

        UI.getCurrent().navigate("disputes/" + id);

        assertThat(headings()).contains("谁负责、交给过谁", "联合办理", "治安案件", "人身安全保护");
        for (var label : List.of("联席会议", "交办任务", "领导包案", "登记受案", "申请保护令", "登记强制报告", "需要强制报告")) {
            test(find(Button.class).withText(label).all().getFirst()).click();
            assertThat(find(CommandDialog.class).all()).as(label).hasSize(1);
            find(CommandDialog.class).all().forEach(CommandDialog::close);
        }
    }

    @Test
    void r12TheReportTaskStandsOnTheStartPageAndIsTickedOffThere() {
        var id = violent();
        disputes.gradeRisk(CommandId.fresh(), id, Risk.RED, "持刀威胁");

        UI.getCurrent().navigate("");
        assertThat(headings()).contains("需要督办", "本单位的任务", "我单位交出、尚未落实");
        test(find(Button.class).withText("办结").single()).click();
        test(find(TextArea.class).all().getFirst()).setValue("已报告分局并派警");
        test(find(Button.class).withText("红色风险：立即报告并采取防范措施").single()).click();

        assertThat(tasks.waiting().total()).isZero();
        assertThat(find(Button.class).withText("办结").all()).isEmpty();
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private DisputeId violent() {
        var community = divisions
                .search("", List.of(TestActors.AREA), List.of(DivisionLevel.COMMUNITY), 1)
                .getFirst();
        var outcome = intake.register(
                CommandId.fresh(),
                new ReportDraft(
                        Channel.CALL_110,
                        clock.instant().minusSeconds(600),
                        null,
                        community.code(),
                        "平江路12号",
                        "",
                        "丈夫持刀威胁",
                        "P01",
                        List.of(
                                PartyDraft.person("A", PartyRole.APPLICANT, "甲某", "", ""),
                                PartyDraft.person("B", PartyRole.RESPONDENT, "乙某", "", "")),
                        true,
                        Set.of()));
        var id = switch (outcome) {
            case Outcome.Done<Registered>(var registered) -> registered.id();
            case Outcome.Refused<Registered>(var refusals) -> throw new AssertionError(refusals);
        };
        disputes.accept(CommandId.fresh(), id);
        return id;
    }
}
