package cn.fengqiao.mediation;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.DisputeFilter;
import cn.fengqiao.dispute.DisputeList;
import cn.fengqiao.dispute.DisputeOrder;
import cn.fengqiao.dispute.DisputeState;
import cn.fengqiao.dispute.Neighbourhoods;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GraphTest
@Import(Story.class)
class WalkIT {

    @Autowired
    Story story;

    @Autowired
    DisputeList list;

    @Autowired
    Neighbourhoods neighbourhoods;

    @Autowired
    Desk desk;

    @BeforeEach
    void anOfficerIsOnDuty() {
        TestActors.asOfficer();
    }

    @Test
    void aDisputeOfThreeGoesFromTheFirstReportToAPerformedAgreement() {
        var id = story.accepted();
        var procedure = story.inSession(id);
        done(story.agreements.record(CommandId.fresh(), procedure, story.whole(id, 30_000)));
        var pay = story.obligations(id).get(0);
        var repair = story.obligations(id).get(1);

        done(story.agreements.perform(
                CommandId.fresh(), pay.id(), new PerformanceDraft(story.today(), 10_000L, "转账回单")));
        assertThat(story.obligations(id).getFirst().state()).isEqualTo(ObligationState.PARTLY_PERFORMED);
        assertThat(why(story.disputes.close(CommandId.fresh(), id, Closing.PERFORMED, "已履行")))
                .containsExactly("R39 refusal.closing-not-performed");
        done(story.agreements.perform(
                CommandId.fresh(), pay.id(), new PerformanceDraft(story.today(), 20_000L, "转账回单")));
        done(story.agreements.perform(
                CommandId.fresh(), repair.id(), new PerformanceDraft(story.today(), null, "现场查看")));
        done(story.disputes.close(CommandId.fresh(), id, Closing.PERFORMED, "已履行"));

        var page = story.page(id);
        assertThat(page.header().state()).isEqualTo(DisputeState.CLOSED);
        assertThat(page.header().closing()).isEqualTo(Closing.PERFORMED);
        assertThat(page.procedures().getFirst().state()).isEqualTo(ProcedureState.AGREED);
        assertThat(page.steps().reversed())
                .extracting(DisputePage.Step::kind)
                .containsSubsequence(
                        StepKind.REPORTED,
                        StepKind.ACCEPTED,
                        StepKind.PROCEDURE_OPENED,
                        StepKind.MEDIATOR_ASSIGNED,
                        StepKind.NOTICE_GIVEN,
                        StepKind.SESSION_HELD,
                        StepKind.AGREEMENT_REACHED,
                        StepKind.PERFORMED,
                        StepKind.CLOSED);
    }

    @Test
    void theListShowsWhatTheFilterAsksForAndMasksNames() {
        var id = story.accepted();

        var rows = list.fetch(
                new DisputeFilter(
                        "320508", Set.of("P02"), Set.of(DisputeState.ACCEPTED), Set.of(Risk.BLUE), "漏水", false, false),
                DisputeOrder.LAST_STEP_DESC,
                0,
                10);

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.parties()).isEqualTo("张*三、李*、王*");
            assertThat(row.partyCount()).isEqualTo(3);
            assertThat(row.typeName()).isEqualTo("邻里");
        });
        assertThat(list.count(DisputeFilter.ALL)).isEqualTo(1);
        for (var order : DisputeOrder.values()) {
            assertThat(list.fetch(DisputeFilter.ALL, order, 0, 10)).hasSize(1);
        }
    }

    @Test
    void aNameOfAPartyFindsItsDisputes() {
        story.accepted();

        var found = new DisputeFilter(null, Set.of(), Set.of(), Set.of(), "张小三", false, false);

        assertThat(list.count(found)).isEqualTo(1);
        assertThat(list.count(new DisputeFilter(null, Set.of(), Set.of(), Set.of(), "不存在", false, false)))
                .isZero();
    }

    @Test
    void anOfficerOfAnotherDistrictSeesNothingAndIsToldItIsNotThere() {
        var id = story.accepted();

        TestActors.as(Role.COMMUNITY_OFFICER, "320506");

        assertThat(story.pages.of(id)).isEmpty();
        assertThat(list.count(DisputeFilter.ALL)).isZero();
        assertThat(neighbourhoods.of(id)).isEmpty();
        assertThat(why(story.disputes.close(CommandId.fresh(), id, Closing.TO_COURT, "转诉讼")))
                .containsExactly("refusal.not-found");
    }

    @Test
    void aMediatorSeesWhatTheOwnCommitteeLeadsAndNothingElse() {
        var mine = story.accepted();
        story.opened(mine);
        var other = story.accepted();

        TestActors.as(Role.MEDIATOR, "320508", story.agency(AgencyKind.MEDIATION_COMMITTEE));

        assertThat(story.pages.of(mine)).isPresent();
        assertThat(story.pages.of(other)).isEmpty();
        assertThat(list.fetch(DisputeFilter.ALL, DisputeOrder.NUMBER_ASC, 0, 10))
                .extracting(row -> row.id())
                .containsExactly(mine);
    }

    @Test
    void aSupervisorReadsMaskedNamesAndMayChangeNothing() {
        var id = story.accepted();

        TestActors.asSupervisor();

        assertThat(story.page(id).parties()).extracting(DisputePage.Party::name).containsExactly("张*三", "李*", "王*");
        assertThat(story.page(id).actions()).noneMatch(choice -> choice.allowed());
        assertThat(why(story.disputes.close(CommandId.fresh(), id, Closing.TO_COURT, "转诉讼")))
                .containsExactly("refusal.not-allowed");
    }

    @Test
    void theNeighbourhoodShowsPartiesAndPlace() {
        var id = story.accepted();

        var around = neighbourhoods.of(id).orElseThrow();

        assertThat(around.nodes()).extracting(node -> node.label()).contains("Dispute", "Person", "Place");
        assertThat(around.nodes()).extracting(node -> node.title()).contains("张*三");
        assertThat(around.edges()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(around.cut()).isFalse();
    }

    @Test
    void theDeskShowsWhatIsDueAndWhatOthersChanged() {
        var id = story.accepted();
        story.graph
                .query("MATCH (d:Dispute) SET d.dueOn = date() - duration('P1D')")
                .run();

        TestActors.asHead();
        var page = desk.today();

        assertThat(page.overdue()).extracting(DeskItem::dispute).isEqualTo(List.of(id));
        assertThat(page.changed()).extracting(DeskItem::dispute).isEqualTo(List.of(id));
        assertThat(page.changedCount()).isEqualTo(1);
        assertThat(page.dueToday()).isEmpty();
    }
}
