package cn.fengqiao.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.mediation.Story;
import cn.fengqiao.people.HolderRow;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.people.People;
import cn.fengqiao.security.Acting;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import cn.fengqiao.ui.FengqiaoApplication;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

/** People and organisations are found by the beginning of a name and stay masked until somebody gives a reason. */
@GraphTest
@SpringBootTest(classes = FengqiaoApplication.class, properties = "vaadin.productionMode=true")
@Import(Story.class)
@ViewPackages(packages = {"cn.fengqiao.ui.people", "cn.fengqiao.ui.frame"})
class PeoplePagesIT extends SpringBrowserlessTest {

    private static final String PHONE = "13912345678";

    @Autowired
    private Story story;

    @Autowired
    private People people;

    @Autowired
    private Acting acting;

    @Autowired
    private Neo4jClient graph;

    @BeforeEach
    void twoNeighboursQuarrel() {
        TestActors.asOfficer();
        story.registered(PartyDraft.person("A", PartyRole.APPLICANT, "欧阳小三", "", PHONE), Story.person("B", "李四"));
    }

    @Test
    void whoIsLookedForIsFoundAndShownMasked() {
        open(new PeopleView(people, acting));

        find(TextField.class).single().setValue("欧阳");

        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.name()).startsWith("欧").contains("*");
            assertThat(row.phoneMask()).contains("*").doesNotContain(PHONE);
            assertThat(row.disputes()).isEqualTo(1);
        });
        find(TextField.class).single().setValue("诸葛");
        assertThat(rows()).isEmpty();
    }

    @Test
    void theFullNumberCostsAReasonThatGoesToTheTrail() {
        var row = people.find("欧阳", 10).getFirst();
        var panel = new HolderPanel(people, row, true);
        open(panel);

        test(find(Button.class).single()).click();
        assertThat(panel.getElement().getTextRecursively()).doesNotContain(PHONE);
        assertThat(find(TextField.class).single().isInvalid()).isTrue();

        find(TextField.class).single().setValue("核对回访电话");
        test(find(Button.class).single()).click();

        assertThat(panel.getElement().getTextRecursively()).contains(PHONE);
        assertThat(graph.query("MATCH (e:AuditEntry) WHERE e.details CONTAINS '核对回访电话' RETURN count(e)")
                        .fetchAs(Long.class)
                        .one())
                .contains(1L);
    }

    @Test
    void whoMayNotRevealIsOfferedNothingToReveal() {
        open(new HolderPanel(people, people.find("欧阳", 10).getFirst(), false));

        assertThat(find(Button.class).all()).isEmpty();
    }

    private static void open(Component page) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(page);
    }

    @SuppressWarnings("unchecked")
    private List<HolderRow> rows() {
        Grid<HolderRow> grid = find(Grid.class).single();
        return grid.getListDataView().getItems().toList();
    }
}
