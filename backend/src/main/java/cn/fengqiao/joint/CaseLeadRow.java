package cn.fengqiao.joint;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case that somebody leads or led personally.
 *
 * @param endedOn null while the leader has it
 */
public record CaseLeadRow(
        String id,
        String leader,
        String agency,
        LocalDate since,
        LocalDate dueOn,
        int everyDays,
        @Nullable LocalDate endedOn,
        boolean overdue,
        List<Report> reports) {

    /** What the leader told on a day. */
    public record Report(LocalDate on, String text, String by) {}

    public CaseLeadRow {
        reports = List.copyOf(reports);
    }
}
