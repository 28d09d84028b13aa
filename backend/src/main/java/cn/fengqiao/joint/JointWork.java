package cn.fengqiao.joint;

import java.util.List;

/** Everything of a dispute that several agencies do together. */
public record JointWork(
        List<JoinedRow> joined, List<CaseLeadRow> leads, List<MeetingRow> meetings, List<TaskRow> tasks) {

    public boolean isEmpty() {
        return joined.isEmpty() && leads.isEmpty() && meetings.isEmpty() && tasks.isEmpty();
    }
}
