package cn.fengqiao.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.fengqiao.roster.CommitteeDraft;
import cn.fengqiao.roster.CommitteeList;
import cn.fengqiao.roster.CommitteeMember;
import cn.fengqiao.roster.CommitteeRow;
import cn.fengqiao.roster.CommitteeTerm;
import cn.fengqiao.roster.Committees;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
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
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
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
        graph.query("MATCH (a:Agency {id: $id}) REMOVE a.mixed, a.locked")
                .bind(committee)
                .to("id")
                .run();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anElectionIsRecordedWithItsHeadAndItsWomen() {
        open();

        headField().setValue(member("钱二"));
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

    @Test
    void theElectionBeforeIsToldInTheDialogAndMayBeCorrectedThere() {
        var before = dates.today().minusYears(3);
        elect("赵一", before);
        elect("钱二", dates.today());
        open();

        assertThat(find(TermList.class).single().getElement().getTextRecursively())
                .contains("历次换届（2）", "主任 赵一", "（本届）", "其他委员 2 人：孙三、赵一");
        headField().setValue(member("孙三"));
        test(find(Button.class).withText("登记换届").all().getLast()).click();
        assertThat(find(DatePicker.class).single().getErrorMessage()).contains("更正最近一次登记");
        find(Checkbox.class).withLabel("更正最近一次登记").single().setValue(true);
        test(find(Button.class).withText("登记换届").all().getLast()).click();

        assertThat(list.terms(committee))
                .extracting(CommitteeTerm::from, CommitteeTerm::head)
                .containsExactly(tuple(dates.today(), "孙三"), tuple(before, "赵一"));
    }

    @SuppressWarnings("unchecked")
    private void open() {
        var page = new CommitteesView(list, committees, dates);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(page);
        find(TextField.class)
                .single()
                .setValue(agencies.byId(committee).orElseThrow().name());

        Grid<CommitteeRow> grid = find(Grid.class).single();
        test((Button) test(grid).getCellComponent(0, ELECT)).click();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<CommitteeMember> headField() {
        return find(ComboBox.class).single();
    }

    private void elect(String head, LocalDate on) {
        var draft = new CommitteeDraft(committee, head, on, false, Set.of(), Set.of(), false);
        assertThat(committees.elected(CommandId.fresh(), draft)).isInstanceOf(Outcome.Done.class);
    }

    private CommitteeMember member(String name) {
        return list.members(committee).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
