package cn.fengqiao.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.Channel;
import cn.fengqiao.dispute.DisputeTypes;
import cn.fengqiao.dispute.Intake;
import cn.fengqiao.dispute.Registered;
import cn.fengqiao.dispute.ReportDraft;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import cn.fengqiao.ui.FengqiaoApplication;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@GraphTest
@SpringBootTest(classes = FengqiaoApplication.class, properties = "vaadin.productionMode=true")
@ViewPackages(packages = {"cn.fengqiao.ui.dossier", "cn.fengqiao.ui.dispute", "cn.fengqiao.ui.frame"})
class PaperPagesIT extends SpringBrowserlessTest {

    @Autowired
    Intake intake;

    @Autowired
    DisputeTypes types;

    @Autowired
    Clock clock;

    @BeforeEach
    void anOfficerIsSignedIn() {
        TestActors.asOfficer();
    }

    @Test
    void theSquareCodeOpensTheCaseForWhoMaySeeIt() {
        var dispute = registered();

        UI.getCurrent().navigate("c/" + dispute.number());

        assertThat(headings()).anyMatch(text -> text.contains("路南社区居委会"));
    }

    @Test
    void theSquareCodeAnswersWhoMayNotLikeWhoeverMistyped() {
        var dispute = registered();
        TestActors.as(Role.COMMUNITY_OFFICER, "320581");

        UI.getCurrent().navigate("c/" + dispute.number());
        var forbidden = headings();
        UI.getCurrent().navigate("c/2026-000000-999999");

        assertThat(headings()).isEqualTo(forbidden).noneMatch(text -> text.contains("路南社区居委会"));
    }

    @Test
    void theDossierOffersFormsAndSaysWhatIsMissing() {
        var dispute = registered();

        UI.getCurrent().navigate(DossierNavigation.path(dispute.id()));

        assertThat(find(IssueBox.class).all()).hasSize(1);
        assertThat(find(RevealReason.class).all()).hasSize(1);
        assertThat(find(H2.class).all()).isNotEmpty();
    }

    private List<String> headings() {
        return find(H1.class).all().stream().map(H1::getText).toList();
    }

    private Registered registered() {
        var outcome = intake.register(
                CommandId.fresh(),
                new ReportDraft(
                        Channel.COUNTER,
                        clock.instant(),
                        null,
                        "320508017003",
                        "人民路 1 号",
                        "",
                        "楼上漏水，楼下要求赔偿",
                        types.all().getFirst().code(),
                        List.of(
                                PartyDraft.person("A", PartyRole.APPLICANT, "张三", "", ""),
                                PartyDraft.person("B", PartyRole.RESPONDENT, "李四", "", "")),
                        false,
                        Set.of()));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<Registered>) outcome).value();
    }
}
