package cn.fengqiao.deliberation;

import java.util.List;

/** One point that the dispute turns on, with the positions that were taken, ordered by side. */
public record IssueRow(String id, String title, IssueState state, List<PositionRow> positions) {

    public IssueRow {
        positions = List.copyOf(positions);
    }

    public boolean open() {
        return state == IssueState.OPEN || state == IssueState.PARTLY_SETTLED;
    }
}
