package cn.fengqiao.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.roster.CommitteeList;
import cn.fengqiao.roster.CommitteeMember;
import cn.fengqiao.roster.CommitteeRow;
import cn.fengqiao.roster.Committees;
import cn.fengqiao.security.Role;
import cn.fengqiao.territory.Agencies;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import cn.fengqiao.ui.FengqiaoApplication;
import cn.fengqiao.ui.frame.Dates;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The page on which elections of committees are recorded; whom it is for is tried in AccessIT. */
@GraphTest
@SpringBootTest(classes = FengqiaoApplication.class, properties = "vaadin.productionMode=true")
@ViewPackages(packages = {"cn.fengqiao.ui.admin", "cn.fengqiao.ui.frame"})
class CommitteesPageIT extends SpringBrowserlessTest {

    private static final int ELECT = 5;

    @Autowired
    private CommitteeList list;

    @Autowired
    private Committees committees;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Dates dates;

    @Autowired
    private Neo4jClient graph;

    private String committee = "";

    @BeforeEach
    void threeServe() {
        TestActors.as(Role.ADMINISTRATOR, "3205");
        committee = agencies.ofKind(AgencyKind.MEDIATION_COMMITTEE, List.of("3205"))
                .getFirst()
                .id();
        nobodyWasElected();
        graph.query("""
                MATCH (a:Agency {id: $agency}) UNWIND ['赵一', '钱二', '孙三'] AS name
                CREATE (:Person:Mediator {id: name, name: name, pinyin: name, version: 0})-[:SERVES_IN]->(a)
                """).bindAll(Map.of("agency", committee)).run();
    }

    @AfterEach
    void nobodyWasElected() {
        graph.query("MATCH (a:Agency {id: $id}) REMOVE a.electedOn, a.mixed")
                .bind(committee)
                .to("id")
                .run();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anElectionIsRecordedWithItsHeadAndItsWomen() {
        var page = new CommitteesView(list, committees, dates);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(page);
        find(TextField.class)
                .single()
                .setValue(agencies.byId(committee).orElseThrow().name());

        Grid<CommitteeRow> grid = find(Grid.class).single();
        test((Button) test(grid).getCellComponent(0, ELECT)).click();
        ComboBox<CommitteeMember> head = find(ComboBox.class).single();
        head.setValue(member("钱二"));
        MultiSelectComboBox<CommitteeMember> women =
                find(MultiSelectComboBox.class).all().getFirst();
        women.setValue(Set.of(member("孙三")));
        test(find(Button.class).withText("登记换届").all().getLast()).click();

        assertThat(member("钱二").head()).isTrue();
        assertThat(member("孙三").woman()).isTrue();
        assertThat(list.page(agencies.byId(committee).orElseThrow().name(), 0, 1)
                        .getFirst()
                        .faults())
                .isEmpty();
    }

    private CommitteeMember member(String name) {
        return list.members(committee).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
