package cn.fengqiao.ui.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.deliberation.Deliberations;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.mediation.SessionForm;
import cn.fengqiao.mediation.SittingDraft;
import cn.fengqiao.mediation.SittingTime;
import cn.fengqiao.mediation.Sittings;
import cn.fengqiao.mediation.Story;
import cn.fengqiao.mediation.Suspicions;
import cn.fengqiao.roster.ServantRow;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import cn.fengqiao.ui.FengqiaoApplication;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What a procedure turns on, who mediates and meets when, as the page of its dispute and the start page show it. */
@GraphTest
@Import(Story.class)
@SpringBootTest(classes = FengqiaoApplication.class, properties = "vaadin.productionMode=true")
@ViewPackages(packages = {"cn.fengqiao.ui.dispute", "cn.fengqiao.ui.start", "cn.fengqiao.ui.frame"})
class ProcedurePartsIT extends SpringBrowserlessTest {

    @Autowired
    private Story story;

    @Autowired
    private Deliberations deliberations;

    @Autowired
    private Sittings sittings;

    @Autowired
    private Suspicions suspicions;

    private DisputeId id = new DisputeId("none");

    @BeforeEach
    void threeNeighboursAndAProcedure() {
        TestActors.asOfficer();
        id = story.accepted();
    }

    @Test
    void thePageShowsIssuesMediatorsSessionsAndChecks() {
        var procedure = story.inSession(id);
        Story.done(deliberations.raise(CommandId.fresh(), id, "漏水从何而来"));
        Story.done(sittings.plan(
                CommandId.fresh(),
                procedure,
                new SittingDraft(
                        new SittingTime(story.clock.instant().plusSeconds(3_600), 60, "一号调解室", false),
                        SessionForm.JOINT,
                        Set.of("mediator-1"),
                        Set.of(),
                        Set.of())));
        Story.done(suspicions.report(CommandId.fresh(), procedure, "说法一字不差"));

        UI.getCurrent().navigate("disputes/" + id.value());

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("争点与立场", "调解员", "调解会安排", "让步与核查", "投诉调解员");
        assertThat(find(PartyMatrix.class).all()).hasSize(1);
        assertThat(find(Paragraph.class).all()).anyMatch(line -> line.getText().contains("说法一字不差"));
        UI.getCurrent().navigate("");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("今天的调解会");
    }

    @Test
    void r44APathToAPartyIsSaidInWordsBeforeAnyoneIsAsked() {
        story.opened(id);
        // In the committee that leads, so that the dialog offers them.
        story.mediator();
        story.graph
                .query("MATCH (m:Person {id: 'mediator-1'}) MATCH (p:Person {name: '李四'}) SET m.pinyin = 'zhaotiaojie' "
                        + "CREATE (m)-[:KIN_OF {kind: 'SIBLING', source: '当事人陈述'}]->(p)")
                .run();
        UI.getCurrent().navigate("disputes/" + id.value());
        test(find(Button.class).withText("指派调解员").single()).click();

        choose("赵调解");

        assertThat(find(Paragraph.class).all())
                .anyMatch(line ->
                        line.getText().contains("兄弟姐妹→ 李四") && line.getText().contains("当事人陈述"));
        assertThat(find(TextArea.class).all())
                .anyMatch(area -> area.isVisible() && area.getLabel().contains("披露"));
    }

    @SuppressWarnings("unchecked")
    private void choose(String name) {
        ComboBox<ServantRow> mediators = find(ComboBox.class).all().stream()
                .filter(combo -> "调解员".equals(combo.getLabel()))
                .findFirst()
                .orElseThrow();
        mediators.setValue(mediators
                .getListDataView()
                .getItems()
                .filter(servant -> servant.name().equals(name))
                .findFirst()
                .orElseThrow());
    }
}
