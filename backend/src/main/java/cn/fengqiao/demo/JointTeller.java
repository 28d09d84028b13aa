package cn.fengqiao.demo;

import cn.fengqiao.dispute.DisputeState;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.joint.MeetingKind;
import cn.fengqiao.joint.TaskKind;
import cn.fengqiao.joint.TaskState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Tells what several agencies do together about the grave disputes that are still open: reports, meetings, leaders. */
final class JointTeller {

    private static final String MET = "三方会商：由律师出具法律意见，司法所牵头下次调解，社区民警每周走访一次。";

    private final DemoGraph graph;
    private final Chance chance;
    private final Calendar calendar;

    JointTeller(DemoGraph graph, Calendar calendar) {
        this.graph = graph;
        this.calendar = calendar;
        this.chance = graph.chance(Seed.JOINT_WORK);
    }

    void tell(DisputePlan plan, Life life) {
        var grave = plan.risk() == Risk.RED || plan.risk() == Risk.ORANGE;
        if (!grave || life.state == DisputeState.REPORTED || !life.open()) {
            return;
        }
        if (plan.risk() == Risk.RED) {
            report(plan, life);
        }
        if (chance.in(0.3)) {
            meeting(plan, life);
        }
        if (chance.in(0.2)) {
            lead(plan, life);
        }
    }

    private void report(DisputePlan plan, Life life) {
        var given = life.cursor;
        var done = chance.in(0.5) && calendar.past(given.plusSeconds(3_600));
        task(plan, life.owner, TaskKind.RISK_REPORT, "", given, calendar.day(given), done ? "已报告分局指挥中心，并安排民警值守。" : "");
        life.step(StepKind.REPORT_TASK_GIVEN, given, TaskKind.RISK_REPORT.name(), "");
    }

    private void meeting(DisputePlan plan, Life life) {
        var at = life.later(0, 1);
        if (!calendar.past(at)) {
            return;
        }
        var office = "JO-" + plan.area().town();
        var id = chance.id();
        graph.node(
                "JointMeeting",
                Props.fresh(id)
                        .and("kind", MeetingKind.AGENCIES.name())
                        .and("heldAt", at)
                        .and("place", "派出所会议室")
                        .and("decisions", MET)
                        .and("by", life.officer.name()));
        graph.edge("Dispute", plan.id(), "DISCUSSED_IN", "JointMeeting", id);
        for (var agency : List.of("PS-" + plan.area().town(), office)) {
            graph.edge("JointMeeting", id, "ATTENDED_BY", "Agency", Servants.agencyId(agency));
        }
        var due = calendar.today().plusDays(chance.between(-2, 6));
        graph.edge(
                "JointMeeting", id, "DECIDED", "Task", task(plan, office, TaskKind.MEETING, "牵头组织下一次调解", at, due, ""));
        life.step(StepKind.MEETING_HELD, at, "", MET);
    }

    private void lead(DisputePlan plan, Life life) {
        var since = calendar.day(life.cursor);
        var id = chance.id();
        graph.node(
                "CaseLead",
                Props.fresh(id)
                        .and("leader", "高所长")
                        .and("reason", "涉及人数多，容易激化。")
                        .and("state", "OPEN")
                        .and("since", since)
                        .and("dueOn", calendar.today().plusDays(chance.between(5, 30)))
                        .and("everyDays", 7L));
        graph.edge("Dispute", plan.id(), "TAKEN_UP_BY", "CaseLead", id);
        graph.edge(
                "CaseLead",
                id,
                "GIVEN_TO",
                "Agency",
                Servants.agencyId("PS-" + plan.area().town()));
        task(
                plan,
                "PS-" + plan.area().town(),
                TaskKind.CASE_REPORT,
                "",
                life.cursor,
                calendar.today().plusDays(chance.between(0, 6)),
                "");
        life.step(StepKind.CASE_TAKEN_UP, life.cursor, "", "高所长");
    }

    /** @param result empty while it is to be done */
    private String task(
            DisputePlan plan, String agency, TaskKind kind, String title, Instant at, LocalDate due, String result) {
        var id = chance.id();
        var done = !result.isEmpty();
        graph.node(
                "Task",
                Props.fresh(id)
                        .and("kind", kind.name())
                        .and("title", title)
                        .and("owner", "")
                        .and("state", done ? TaskState.DONE.name() : TaskState.OPEN.name())
                        .and("at", at)
                        .and("dueAt", calendar.at(due, 24 * 60 - 1))
                        .and("doneAt", done ? at.plusSeconds(3_600) : null)
                        .and("result", done ? result : null));
        graph.edge("Dispute", plan.id(), "HAS_TASK", "Task", id);
        graph.edge("Task", id, "GIVEN_TO", "Agency", Servants.agencyId(agency));
        return id;
    }
}
