package cn.fengqiao.ui.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.Channel;
import cn.fengqiao.dispute.DisputeAction;
import cn.fengqiao.dispute.DisputeRow;
import cn.fengqiao.dispute.DisputeTypes;
import cn.fengqiao.dispute.Disputes;
import cn.fengqiao.dispute.Intake;
import cn.fengqiao.dispute.Registered;
import cn.fengqiao.dispute.ReportDraft;
import cn.fengqiao.dispute.ReportDrafts;
import cn.fengqiao.mediation.DisputePages;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.DivisionLevel;
import cn.fengqiao.territory.Divisions;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import cn.fengqiao.ui.FengqiaoApplication;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@GraphTest
@SpringBootTest(classes = FengqiaoApplication.class, properties = "vaadin.productionMode=true")
@ViewPackages(packages = {"cn.fengqiao.ui.dispute", "cn.fengqiao.ui.start", "cn.fengqiao.ui.frame"})
class OfficerPagesIT extends SpringBrowserlessTest {

    private final Intake intake;
    private final Disputes disputes;
    private final DisputePages pages;
    private final ReportDrafts drafts;
    private final DisputeTypes types;
    private final Divisions divisions;
    private final Clock clock;

    @Autowired
    OfficerPagesIT(
            Intake intake,
            Disputes disputes,
            DisputePages pages,
            ReportDrafts drafts,
            DisputeTypes types,
            Divisions divisions,
            Clock clock) {
        this.intake = intake;
        this.disputes = disputes;
        this.pages = pages;
        this.drafts = drafts;
        this.types = types;
        this.divisions = divisions;
        this.clock = clock;
    }

    @BeforeEach
    void anOfficerIsSignedIn() {
        TestActors.asOfficer();
    }

    @Test
    void theListShowsWhatWasRegisteredAndNarrowsByTheAddress() {
        registered("楼上漏水", "张三", "李四");

        UI.getCurrent().navigate("disputes", QueryParameters.of("q", "漏水"));

        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.partyCount()).isEqualTo(2));
        UI.getCurrent().navigate("disputes", QueryParameters.of("state", "CLOSED"));
        assertThat(rows()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anOrderInTheAddressShowsItsArrowAndSortsTheRows() {
        var first = registered("楼上漏水", "张三", "李四");
        var second = registered("隔壁太吵", "王五", "赵六");

        UI.getCurrent().navigate("disputes", QueryParameters.of("order", "NUMBER_DESC"));

        Grid<DisputeRow> grid = find(Grid.class).single();
        assertThat(grid.getSortOrder()).singleElement().satisfies(order -> {
            assertThat(order.getSorted().getKey()).isEqualTo("number");
            assertThat(order.getDirection()).isEqualTo(SortDirection.DESCENDING);
        });
        assertThat(rows()).extracting(DisputeRow::number).containsExactly(second.number(), first.number());
        UI.getCurrent().navigate("disputes", QueryParameters.of("order", "LAST_STEP_DESC"));
        Grid<DisputeRow> again = find(Grid.class).single();
        assertThat(again.getSortOrder()).isEmpty();
    }

    @Test
    void anEmptyReportIsRefusedBesideItsFieldsAndKeepsWhatWasTyped() {
        UI.getCurrent().navigate("disputes/new");
        find(TextArea.class).all().getFirst().setValue("隔壁装修太吵");

        test(find(Button.class).withText("登记").single()).click();

        assertThat(find(PlaceField.class).single().isInvalid()).isTrue();
        assertThat(find(TextArea.class).all().getFirst().getValue()).isEqualTo("隔壁装修太吵");
    }

    @Test
    void aHalfFilledReportIsOfferedAgainToItsAccountOnly() {
        drafts.keep(CommandId.fresh(), draft("半截话"));

        UI.getCurrent().navigate("disputes/new");

        assertThat(find(TextArea.class).all().getFirst().getValue()).isEmpty();
        test(find(Button.class).withText("接着填").single()).click();
        assertThat(find(TextArea.class).all().getFirst().getValue()).isEqualTo("半截话");
        assertThat(find(Button.class).withText("接着填").all()).isEmpty();
        TestActors.asHead();
        assertThat(drafts.mine()).isEmpty();
    }

    @Test
    void aSecondTabHasADraftAndAnIdOfItsOwn() {
        UI.getCurrent().navigate("disputes/new");
        type("第一件");
        UI.getCurrent().navigate("disputes");
        UI.getCurrent().navigate("disputes/new");
        type("第二件");

        assertThat(drafts.mine()).extracting(kept -> kept.draft().narrative()).containsExactlyInAnyOrder("第一件", "第二件");
        assertThat(drafts.mine()).extracting(kept -> kept.command()).doesNotHaveDuplicates();
        test(find(Button.class).withText("丢掉").single()).click();
        assertThat(drafts.mine()).extracting(kept -> kept.draft().narrative()).containsExactly("第二件");
    }

    @Test
    void aReportOfWhatIsKnownIsTakenInThereInsteadOfRegisteredAgain() {
        var dispute = registered("楼上漏水", "张三", "李四");
        var told = draft("又漏水了");
        drafts.keep(
                CommandId.fresh(),
                new ReportDraft(
                        told.channel(),
                        told.receivedAt(),
                        null,
                        told.divisionCode(),
                        "人民路1号",
                        "",
                        told.narrative(),
                        told.typeCode(),
                        List.of(),
                        false,
                        Set.of()));
        UI.getCurrent().navigate("disputes/new");
        test(find(Button.class).withText("接着填").single()).click();

        test(find(Button.class).withText("并入该纠纷").single()).click();

        var page = pages.of(dispute.id()).orElseThrow();
        assertThat(page.reports()).hasSize(2);
        assertThat(find(Glance.class).all()).hasSize(1);
        assertThat(drafts.mine()).isEmpty();
    }

    @Test
    void aDisputeTellsWhyAStepIsNotOpenYet() {
        var dispute = registered("楼上漏水", "张三", "李四");

        UI.getCurrent().navigate("disputes/" + dispute.id());

        var open = find(Button.class)
                .withText(Terms.of(DisputeAction.OPEN_PROCEDURE))
                .single();
        assertThat(open.getElement().getAttribute("aria-disabled")).isEqualTo("true");
        assertThat(open.getElement().getAttribute("aria-description")).contains("先受理");
    }

    /** Browsers keep titles: what people quarrel about does not belong into a history. */
    @Test
    void theTabOfADisputeShowsItsNumberInsteadOfItsTitle() {
        var dispute = registered("楼上漏水", "张三", "李四");

        UI.getCurrent().navigate("disputes/" + dispute.id());
        roundTrip();

        var title = pages.of(dispute.id()).orElseThrow().header().title();
        assertThat(find(H1.class).all()).anyMatch(heading -> heading.getText().equals(title));
        assertThat(UI.getCurrent().getInternals().getTitle())
                .contains(dispute.number())
                .doesNotContain(title);
    }

    @Test
    void theNextStepOpensOnceTheDisputeIsAccepted() {
        var dispute = registered("楼上漏水", "张三", "李四", "王五");
        disputes.accept(CommandId.fresh(), dispute.id());

        UI.getCurrent().navigate("disputes/" + dispute.id());

        var open = find(Button.class)
                .withText(Terms.of(DisputeAction.OPEN_PROCEDURE))
                .single();
        assertThat(open.getElement().hasAttribute("aria-disabled")).isFalse();
        assertThat(find(PartyMatrix.class).all()).hasSize(1);
        assertThat(pages.of(dispute.id())).isPresent();
    }

    @Test
    void someoneElsesDisputeLooksLikeNone() {
        var dispute = registered("楼上漏水", "张三", "李四");
        TestActors.as(cn.fengqiao.security.Role.COMMUNITY_OFFICER, "320507");

        UI.getCurrent().navigate("disputes/" + dispute.id());

        assertThat(find(H1.class).all()).noneMatch(heading -> heading.getText().contains("漏水"));
        assertThat(find(Glance.class).all()).isEmpty();
    }

    private void type(String narrative) {
        test(find(TextArea.class).all().getFirst()).setValue(narrative);
    }

    @SuppressWarnings("unchecked")
    private List<DisputeRow> rows() {
        Grid<DisputeRow> grid = find(Grid.class).single();
        return List.copyOf(grid.getLazyDataView().getItems().toList());
    }

    private Registered registered(String story, String... names) {
        var parties = new java.util.ArrayList<PartyDraft>();
        for (var name : names) {
            var side = String.valueOf((char) ('A' + parties.size()));
            parties.add(PartyDraft.person(
                    side, parties.isEmpty() ? PartyRole.APPLICANT : PartyRole.RESPONDENT, name, "", ""));
        }
        var told = draft(story);
        var outcome = intake.register(
                CommandId.fresh(),
                new ReportDraft(
                        told.channel(),
                        told.receivedAt(),
                        null,
                        told.divisionCode(),
                        "人民路 1 号",
                        "",
                        story,
                        told.typeCode(),
                        parties,
                        false,
                        Set.of()));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<Registered>) outcome).value();
    }

    private ReportDraft draft(String story) {
        var community = divisions
                .search("", List.of(TestActors.AREA), List.of(DivisionLevel.COMMUNITY), 1)
                .getFirst();
        return new ReportDraft(
                Channel.COUNTER,
                clock.instant(),
                null,
                community.code(),
                "",
                "",
                story,
                types.all().getFirst().code(),
                List.of(),
                false,
                Set.of());
    }
}
