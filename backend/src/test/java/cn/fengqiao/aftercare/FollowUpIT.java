package cn.fengqiao.aftercare;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.person;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.HandoverConsent;
import cn.fengqiao.dispute.HandoverDraft;
import cn.fengqiao.dispute.HandoverKind;
import cn.fengqiao.dispute.Handovers;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.ViolenceDecision;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.Story;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Masks;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GraphTest
@Import(Story.class)
class FollowUpIT {

    @Autowired
    Story story;

    @Autowired
    FollowUps followUps;

    @Autowired
    DueDesk desk;

    @Autowired
    Handovers handovers;

    @BeforeEach
    void anOfficerIsOnDuty() {
        TestActors.as(Role.COMMUNITY_OFFICER, TestActors.AREA, story.agency(AgencyKind.POLICE_STATION));
    }

    @Test
    void r19AnAgreementIsLookedAfterOnTheDaysThatItsRiskAsksFor() {
        var id = agreed(Risk.ORANGE);

        assertThat(followUps.of(id))
                .extracting(FollowUpRow::dueOn)
                .containsExactly(story.today().plusDays(15), story.today().plusDays(60));
        assertThat(followUps.of(id)).extracting(FollowUpRow::way).containsOnly(FollowUpWay.VISIT);

        done(story.disputes.gradeRisk(CommandId.fresh(), id, Risk.YELLOW, "已缓和"));
        assertThat(followUps.of(id)).singleElement().satisfies(row -> {
            assertThat(row.dueOn()).isEqualTo(story.today().plusDays(30));
            assertThat(row.way()).isEqualTo(FollowUpWay.PHONE);
        });
    }

    @Test
    void whatWasFoundIsKeptOnceAndCountedForSatisfactionAlone() {
        var id = agreed(Risk.YELLOW);
        var first = followUps.of(id).getFirst().id();
        var party = story.page(id).parties().getFirst().id();

        done(followUps.done(CommandId.fresh(), first, found(FollowUpResult.CALM, party, Satisfaction.SATISFIED, "")));

        assertThat(followUps.of(id).getFirst().asked()).isEqualTo("张小三");
        assertThat(why(followUps.done(CommandId.fresh(), first, found(FollowUpResult.CALM, party, null, ""))))
                .containsExactly("refusal.follow-up-over");
        var facts = followUps.success(id);
        assertThat(facts.agreed()).isTrue();
        assertThat(facts.performed()).isFalse();
        assertThat(facts.notRelapsed()).isTrue();
        assertThat(facts.satisfied()).isTrue();
        assertThat(facts.asked()).isEqualTo(1);
    }

    @Test
    void aSupervisorReadsWhoWasAskedUnderAMask() {
        var id = agreed(Risk.YELLOW);
        var first = followUps.of(id).getFirst().id();
        var party = story.page(id).parties().getFirst().id();
        done(followUps.done(CommandId.fresh(), first, found(FollowUpResult.CALM, party, Satisfaction.SATISFIED, "")));

        TestActors.asSupervisor();

        assertThat(followUps.of(id).getFirst().asked())
                .isEqualTo(Masks.name("张小三"))
                .doesNotContain("小");
    }

    @Test
    void whatNobodyKnowsIsNotGoodNews() {
        var facts = followUps.success(story.accepted());

        assertThat(facts.agreed()).isNull();
        assertThat(facts.performed()).isNull();
        assertThat(facts.notRelapsed()).isNull();
        assertThat(facts.satisfied()).isNull();
    }

    @Test
    void anAlarmNeedsMeasuresAndARelapseStaysWithTheOldDispute() {
        var id = agreed(Risk.YELLOW);
        var first = followUps.of(id).getFirst().id();
        var party = story.page(id).parties().getFirst().id();

        assertThat(why(followUps.done(CommandId.fresh(), first, found(FollowUpResult.RELAPSED, party, null, ""))))
                .containsExactly("measures refusal.follow-up-measures");
        assertThat(why(followUps.done(CommandId.fresh(), first, found(FollowUpResult.CALM, "", null, ""))))
                .containsExactly("partyId refusal.follow-up-whom");
        done(followUps.done(CommandId.fresh(), first, found(FollowUpResult.RELAPSED, party, null, "再次调解")));

        assertThat(followUps.success(id).notRelapsed()).isFalse();
        assertThat(followUps.success(id).relapsedOn()).isEqualTo(story.today());
    }

    @Test
    void aNewDisputeIsTiedToTheOldOneItCameBackFrom() {
        var old = story.accepted();
        var again = story.registered(person("A", "张小三"), person("B", "李四"));

        assertThat(why(followUps.relapsed(CommandId.fresh(), old, story.today(), "2000-320508-999999", "又吵")))
                .containsExactly("newNumber refusal.relapse-unknown");
        done(followUps.relapsed(CommandId.fresh(), old, story.today(), again.number(), "又因漏水争吵"));

        assertThat(count(
                        "MATCH (:Dispute {id: $again})-[:RELAPSED_FROM]->(:Dispute {id: $old}) RETURN count(*)",
                        Map.of("again", again.id().value(), "old", old.value())))
                .isEqualTo(1);
        assertThat(followUps.success(old).notRelapsed()).isFalse();
    }

    @Test
    void s4TheDecisionOnViolenceSendsStationAndCommitteeToVisit() {
        var id = violent();
        assertThat(followUps.of(id)).isEmpty();

        var decidedOn = story.today().minusDays(8);
        done(story.disputes.recordDecision(CommandId.fresh(), id, ViolenceDecision.WARNING, decidedOn, "告诫1号"));

        var visits = followUps.of(id);
        assertThat(visits)
                .extracting(FollowUpRow::visitor)
                .containsOnly(FollowUpVisitor.STATION, FollowUpVisitor.COMMUNITY);
        assertThat(visits)
                .extracting(FollowUpRow::dueOn)
                .startsWith(decidedOn.plusDays(7), decidedOn.plusDays(7), decidedOn.plusDays(37));
        assertThat(desk.today().items()).hasSize(2).allSatisfy(item -> {
            assertThat(item.dispute()).isEqualTo(id);
            assertThat(item.overdue()).isTrue();
        });

        var party = story.page(id).parties().getFirst().id();
        done(followUps.done(CommandId.fresh(), visits.get(0).id(), found(FollowUpResult.CALM, party, null, "")));
        done(followUps.missed(CommandId.fresh(), visits.get(1).id(), "全家外出"));
        assertThat(desk.today().items()).isEmpty();
        assertThat(story.page(id).steps())
                .extracting(DisputePage.Step::kind)
                .contains(StepKind.VIOLENCE_VISITED, StepKind.VIOLENCE_VISITS_PLANNED);
    }

    @Test
    void s4AnUnfoundedReportTakesTheVisitsBack() {
        var id = violent();
        done(story.disputes.recordDecision(CommandId.fresh(), id, ViolenceDecision.WARNING, story.today(), ""));

        done(story.disputes.recordDecision(CommandId.fresh(), id, ViolenceDecision.UNFOUNDED, story.today(), ""));

        assertThat(followUps.of(id)).isEmpty();
    }

    @Test
    void s7WhoSeesOnlyTheOwnPartLearnsNothingOfTheVisits() {
        var id = violent();
        done(story.disputes.recordDecision(
                CommandId.fresh(), id, ViolenceDecision.WARNING, story.today().minusDays(8), ""));
        var visit = followUps.of(id).getFirst().id();
        var office = story.agency(AgencyKind.JUSTICE_OFFICE);
        var offer = done(handovers.offer(
                CommandId.fresh(),
                id,
                new HandoverDraft(HandoverKind.JOINT, office, "联合", false, HandoverConsent.GIVEN, "")));

        TestActors.as(Role.PARTNER, TestActors.AREA, office);
        done(handovers.accept(CommandId.fresh(), offer, ""));

        assertThat(followUps.of(id)).isEmpty();
        assertThat(desk.today().items()).isEmpty();
        assertThat(why(followUps.missed(CommandId.fresh(), visit, "无人"))).containsExactly("refusal.not-found");
        assertThat(story.page(id).steps())
                .extracting(DisputePage.Step::kind)
                .doesNotContain(StepKind.VIOLENCE_VISITED, StepKind.VIOLENCE_VISITS_PLANNED);
    }

    private DisputeId agreed(Risk risk) {
        var id = story.accepted();
        done(story.disputes.gradeRisk(CommandId.fresh(), id, risk, "按事实"));
        done(story.agreements.record(CommandId.fresh(), story.inSession(id), story.whole(id, 30_000)));
        return id;
    }

    private DisputeId violent() {
        var id = done(story.intake.register(
                        CommandId.fresh(), story.report("P01", true, person("A", "甲某"), person("B", "乙某"))))
                .id();
        done(story.disputes.accept(CommandId.fresh(), id));
        return id;
    }

    private FollowUpDraft found(
            FollowUpResult result, String party, @Nullable Satisfaction satisfaction, String measures) {
        LocalDate today = story.today();
        return new FollowUpDraft(today, FollowUpWay.PHONE, result, party, satisfaction, null, "", measures, "已了解");
    }

    private long count(String cypher, Map<String, Object> parameters) {
        return List.copyOf(story.graph
                        .query(cypher)
                        .bindAll(parameters)
                        .fetchAs(Long.class)
                        .all())
                .getFirst();
    }
}
