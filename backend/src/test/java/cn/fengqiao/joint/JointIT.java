package cn.fengqiao.joint;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.Story;
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
class JointIT {

    private static final String AREA = TestActors.AREA;

    @Autowired
    Story story;

    @Autowired
    JointWorks joint;

    @Autowired
    Tasks tasks;

    @BeforeEach
    void anOfficerIsOnDuty() {
        as(Role.COMMUNITY_OFFICER, AgencyKind.POLICE_STATION);
    }

    @Test
    void r50AnotherCommitteeWorksAlongInTheProcedureAndSeesIt() {
        var id = story.accepted();
        var procedure = story.opened(id).value();
        var other = story.agency(AgencyKind.TRADE_COMMITTEE);

        assertThat(why(joint.join(CommandId.fresh(), procedure, story.agency(AgencyKind.LAW_FIRM), "协助")))
                .containsExactly("R50 refusal.joint-committees");
        done(joint.join(CommandId.fresh(), procedure, other, "涉及物业服务"));
        assertThat(why(joint.join(CommandId.fresh(), procedure, other, "再来")))
                .containsExactly("agencyId refusal.joined-already");

        TestActors.as(Role.MEDIATOR, AREA, other);
        assertThat(story.page(id).procedures()).hasSize(1);
        assertThat(joint.of(id).orElseThrow().joined()).hasSize(1);
        as(Role.COMMUNITY_OFFICER, AgencyKind.POLICE_STATION);
        done(joint.leave(CommandId.fresh(), procedure, other, "已办结"));
        TestActors.as(Role.MEDIATOR, AREA, other);
        assertThat(story.pages.of(id)).isEmpty();
    }

    @Test
    void aMeetingGivesTasksThatTheirOwnersFindAndTickOff() {
        var id = story.accepted();
        var firm = story.agency(AgencyKind.LAW_FIRM);

        assertThat(why(joint.met(CommandId.fresh(), id, meeting(Set.of(firm))))).hasSize(1);
        done(joint.met(
                CommandId.fresh(),
                id,
                meeting(Set.of(
                        story.agency(AgencyKind.POLICE_STATION), story.agency(AgencyKind.JUSTICE_OFFICE), firm))));

        TestActors.as(Role.PARTNER, AREA, firm);
        var task = tasks.waiting().items().getFirst();
        assertThat(task.title()).isEqualTo("出具法律意见");
        done(tasks.done(CommandId.fresh(), task.id(), "已出具书面意见"));
        assertThat(tasks.waiting().items()).isEmpty();
        assertThat(why(tasks.done(CommandId.fresh(), task.id(), "再来"))).containsExactly("refusal.task-done");

        as(Role.COMMUNITY_OFFICER, AgencyKind.POLICE_STATION);
        assertThat(joint.of(id).orElseThrow().meetings())
                .singleElement()
                .satisfies(row -> assertThat(row.agencies()).hasSize(3));
        assertThat(tasks.of(id))
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(TaskState.DONE));
        assertThat(kinds(id)).contains(StepKind.MEETING_HELD, StepKind.TASK_GIVEN, StepKind.TASK_DONE);
    }

    @Test
    void whoHasNothingToDoWithATaskDoesNotTickItOff() {
        var id = story.accepted();
        done(joint.give(
                CommandId.fresh(),
                id,
                new TaskDraft("走访", story.agency(AgencyKind.JUSTICE_OFFICE), "", story.today())));
        var task = tasks.of(id).getFirst().id();

        as(Role.PARTNER, AgencyKind.LAW_FIRM);

        assertThat(why(tasks.done(CommandId.fresh(), task, "我来"))).containsExactly("refusal.not-found");
    }

    @Test
    void aLeaderTakesTheCaseAndReportsUntilItIsDone() {
        var id = story.accepted();
        var station = story.agency(AgencyKind.POLICE_STATION);
        var draft = new CaseLeadDraft("李所长", station, story.today().plusDays(30), 7, "涉及多户，易激化");
        assertThat(why(joint.takeUp(CommandId.fresh(), id, draft))).containsExactly("refusal.not-allowed");

        as(Role.STATION_HEAD, AgencyKind.POLICE_STATION);
        done(joint.takeUp(CommandId.fresh(), id, draft));
        assertThat(why(joint.takeUp(CommandId.fresh(), id, draft))).containsExactly("refusal.case-led-already");
        assertThat(tasks.waiting().items()).extracting(TaskRow::kind).containsExactly(TaskKind.CASE_REPORT);

        var lead = joint.of(id).orElseThrow().leads().getFirst();
        done(joint.report(CommandId.fresh(), lead.id(), "已约谈双方，下周再次调解"));
        assertThat(tasks.of(id)).extracting(TaskRow::state).containsExactly(TaskState.OPEN, TaskState.DONE);
        done(joint.endLead(CommandId.fresh(), lead.id(), "已化解"));

        assertThat(tasks.waiting().items()).isEmpty();
        assertThat(joint.of(id).orElseThrow().leads()).singleElement().satisfies(row -> {
            assertThat(row.reports()).hasSize(1);
            assertThat(row.endedOn()).isEqualTo(story.today());
        });
    }

    @Test
    void r12RedIsReportedTheSameDayAndStaysInSightUntilItIsDone() {
        var id = story.accepted();

        done(story.disputes.gradeRisk(CommandId.fresh(), id, Risk.RED, "持刀威胁"));
        done(story.disputes.gradeRisk(CommandId.fresh(), id, Risk.RED, "仍在持续"));

        assertThat(tasks.waiting().items()).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.RISK_REPORT);
            assertThat(task.dueAt().atZone(story.clock.getZone()).toLocalDate()).isEqualTo(story.today());
            assertThat(task.givenAt()).isBeforeOrEqualTo(story.clock.instant());
        });
        done(tasks.done(CommandId.fresh(), tasks.waiting().items().getFirst().id(), "已报告分局指挥中心并派警"));
        assertThat(tasks.waiting().items()).isEmpty();
        assertThat(tasks.of(id))
                .singleElement()
                .satisfies(task -> assertThat(task.doneAt()).isNotNull());
    }

    private MeetingDraft meeting(Set<String> agencies) {
        return new MeetingDraft(
                MeetingKind.THREE_OFFICES,
                story.clock.instant().minusSeconds(60),
                "平江派出所会议室",
                agencies,
                "由律所出具法律意见，司法所跟进",
                List.of(new TaskDraft(
                        "出具法律意见",
                        story.agency(AgencyKind.LAW_FIRM),
                        "陈律师",
                        story.today().plusDays(3))));
    }

    private List<StepKind> kinds(DisputeId id) {
        return story.page(id).steps().stream().map(DisputePage.Step::kind).toList();
    }

    private void as(Role role, AgencyKind agency) {
        TestActors.as(role, AREA, story.agency(agency));
    }
}
