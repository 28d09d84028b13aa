package cn.fengqiao.ui.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.deliberation.Deliberations;
import cn.fengqiao.deliberation.MatrixRow;
import cn.fengqiao.deliberation.PositionDraft;
import cn.fengqiao.deliberation.Stance;
import cn.fengqiao.dispute.Channel;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.DisputeTypes;
import cn.fengqiao.dispute.Disputes;
import cn.fengqiao.dispute.Intake;
import cn.fengqiao.dispute.Registered;
import cn.fengqiao.dispute.ReportDraft;
import cn.fengqiao.mediation.DisputePage;
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
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Two hundred parties: the page of the dispute stays short, the matrix shows them all. */
@GraphTest
@SpringBootTest(classes = FengqiaoApplication.class, properties = "vaadin.productionMode=true")
@ViewPackages(packages = {"cn.fengqiao.ui.dispute", "cn.fengqiao.ui.frame"})
class MatrixViewIT extends SpringBrowserlessTest {

    @Autowired
    private Intake intake;

    @Autowired
    private Disputes disputes;

    @Autowired
    private Deliberations deliberations;

    @Autowired
    private DisputePages pages;

    @Autowired
    private DisputeTypes types;

    @Autowired
    private Divisions divisions;

    @Autowired
    private Clock clock;

    private DisputeId id = new DisputeId("none");

    @BeforeEach
    void twoHundredWorkersAndTheirContractor() {
        TestActors.asOfficer();
        id = registered(IntStream.range(0, 200)
                .mapToObj(i -> PartyDraft.person(
                        i < 199 ? "A" : "B",
                        i < 199 ? PartyRole.APPLICANT : PartyRole.RESPONDENT,
                        "工友" + (char) ('\u4e00' + i),
                        "",
                        ""))
                .toList());
        disputes.accept(CommandId.fresh(), id);
        var issue = done(deliberations.raise(CommandId.fresh(), id, "欠薪金额"));
        take(issue, Stance.SUPPORTS, "A");
        take(issue, Stance.OPPOSES, "B");
    }

    @Test
    void theMatrixShowsEveryPartyAndWhomItOpposes() {
        UI.getCurrent().navigate("disputes/" + id.value() + "/matrix");

        assertThat(rows()).hasSize(200);
        assertThat(rows()).allSatisfy(row -> assertThat(row.against()).hasSize(1));
        assertThat(find(Grid.class).single().getColumnByKey("party").isFrozen()).isTrue();
    }

    @Test
    void theAddressNarrowsItToASide() {
        UI.getCurrent()
                .navigate("disputes/" + id.value() + "/matrix", new QueryParameters(Map.of("side", List.of("B"))));

        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.side()).isEqualTo("B"));
    }

    @Test
    void thePageOfTheDisputeShowsAFewOfEachSideAndLeadsToTheMatrix() {
        UI.getCurrent().navigate("disputes/" + id.value());

        assertThat(find(PartyMatrix.class).all()).isEmpty();
        assertThat(find(com.vaadin.flow.component.html.Div.class).all().stream()
                        .filter(box -> box.hasClassName("party")))
                .hasSizeLessThan(10);
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().endsWith("/matrix"));
    }

    @Test
    void someoneElsesMatrixLooksLikeNone() {
        TestActors.as(cn.fengqiao.security.Role.COMMUNITY_OFFICER, "320507");

        UI.getCurrent().navigate("disputes/" + id.value() + "/matrix");

        assertThat(find(Grid.class).all()).isEmpty();
        assertThat(find(H1.class).all()).noneMatch(heading -> heading.getText().contains("矩阵"));
    }

    @SuppressWarnings("unchecked")
    private List<MatrixRow> rows() {
        Grid<MatrixRow> grid = find(Grid.class).single();
        return grid.getListDataView().getItems().toList();
    }

    private void take(String issue, Stance stance, String side) {
        var parties = pages.of(id).orElseThrow().parties().stream()
                .filter(party -> party.side().equals(side))
                .map(DisputePage.Party::id)
                .collect(Collectors.toSet());
        done(deliberations.take(CommandId.fresh(), id, issue, new PositionDraft(parties, stance, "")));
    }

    private DisputeId registered(List<PartyDraft> parties) {
        var community = divisions
                .search("", List.of(TestActors.AREA), List.of(DivisionLevel.COMMUNITY), 1)
                .getFirst();
        Registered registered = done(intake.register(
                CommandId.fresh(),
                new ReportDraft(
                        Channel.COUNTER,
                        clock.instant(),
                        null,
                        community.code(),
                        "人民路 1 号",
                        "",
                        "工地欠薪",
                        types.all().getFirst().code(),
                        parties,
                        false,
                        Set.of())));
        return registered.id();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
