package cn.fengqiao.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.roster.Capacity;
import cn.fengqiao.roster.Roster;
import cn.fengqiao.roster.RosterList;
import cn.fengqiao.roster.ServantDraft;
import cn.fengqiao.roster.ServantRow;
import cn.fengqiao.security.AccountFilter;
import cn.fengqiao.security.AccountList;
import cn.fengqiao.security.AuditRow;
import cn.fengqiao.security.AuditTrail;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.territory.Agencies;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.territory.AgencyRow;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import cn.fengqiao.ui.FengqiaoApplication;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.FilterBar;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** An administrator's pages without a browser: people are enlisted and get accounts, the trail is searched. */
@GraphTest
@SpringBootTest(classes = FengqiaoApplication.class, properties = "vaadin.productionMode=true")
@ViewPackages(packages = {"cn.fengqiao.ui.admin", "cn.fengqiao.ui.frame"})
class AdminPagesIT extends SpringBrowserlessTest {

    @Autowired
    private Roster roster;

    @Autowired
    private RosterList list;

    @Autowired
    private AccountList accounts;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditWords words;

    @Autowired
    private Dates dates;

    @Autowired
    private ObjectProvider<AccountActions> actions;

    @Autowired
    private ObjectProvider<ServantActions> servantActions;

    @Autowired
    private Agencies agencies;

    private AgencyRow station;

    @BeforeEach
    void anAdministratorIsSignedIn() {
        TestActors.asAdministrator();
        station = agencies.ofKind(AgencyKind.POLICE_STATION, List.of(TestActors.AREA))
                .getFirst();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anOfficerIsEnlistedFromThePage() {
        open(servants());
        test(find(Button.class).withText("登记服务人员").single()).click();

        test(find(Button.class).withText("登记").single()).click();
        assertThat(field("姓名").isInvalid()).isTrue();

        field("姓名").setValue("钱警官");
        ComboBox<AgencyRow> agency = find(ComboBox.class).withLabel("单位").single();
        agency.setValue(station);
        test(find(Button.class).withText("登记").single()).click();

        assertThat(list.page("", Capacity.OFFICER, 0, 10))
                .extracting(ServantRow::name)
                .containsExactly("钱警官");
    }

    @Test
    void anAccountIsMadeForSomebodyWhoServes() {
        roster.enlist(CommandId.fresh(), new ServantDraft("钱警官", Capacity.OFFICER, station.id(), "社区民警", null));

        open(servants());
        var row = list.page("", null, 0, 10).getFirst();
        actions.getObject().create(row, () -> {});
        assertThat(field("姓名").getValue()).isEqualTo("钱警官");
        assertThat(find(Select.class).all()).anyMatch(select -> Role.COMMUNITY_OFFICER.equals(select.getValue()));
        field("用户名").setValue("qian");
        test(find(Button.class).withText("建立").single()).click();

        assertThat(accounts.page(AccountFilter.ALL, 0, 10))
                .anySatisfy(account -> assertThat(account.username()).isEqualTo("qian"));
    }

    @Test
    void theServiceOfSomebodyIsEndedAfterTheOpenWorkWasNamed() {
        roster.enlist(CommandId.fresh(), new ServantDraft("钱警官", Capacity.OFFICER, station.id(), "社区民警", null));

        open(servants());
        servantActions.getObject().end(list.page("", null, 0, 10).getFirst(), () -> {});
        assertThat(find(EndServiceDialog.class).single().getElement().getTextRecursively())
                .contains("没有未办结的事项", station.name());
        test(find(Button.class).withText("结束服务").all().getLast()).click();

        assertThat(list.page("", Capacity.OFFICER, 0, 10)).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theTrailIsNarrowedToOneActionByItsWord() {
        roster.enlist(CommandId.fresh(), new ServantDraft("钱警官", Capacity.OFFICER, station.id(), "社区民警", null));

        open(new AuditView(trail, words, dates));
        ComboBox<String> what = find(ComboBox.class).single();
        what.setValue("roster.enlisted");
        assertThat(what.getItemLabelGenerator().apply(what.getValue())).isEqualTo("登记服务人员");
        Grid<AuditRow> grid = find(Grid.class).single();
        assertThat(grid.getLazyDataView().getItems().toList())
                .extracting(AuditRow::action)
                .containsOnly("roster.enlisted");
    }

    @Test
    void aNameThatIsLookedForNeverStandsInTheAddress() {
        var filters = new FilterBar();
        var name = filters.unlinked("text", "holder.search");
        open(filters);

        name.setValue("欧阳小三");

        assertThat(filters.isSet()).isTrue();
        assertThat(filters.query().getParameters()).isEmpty();
    }

    /** Whom a page is for is tried in the walks and in AccessIT; here it is opened without the router. */
    private static void open(Component page) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(page);
    }

    private ServantsView servants() {
        return new ServantsView(list, servantActions.getObject(), dates);
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }
}
