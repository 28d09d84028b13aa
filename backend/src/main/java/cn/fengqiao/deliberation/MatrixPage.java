package cn.fengqiao.deliberation;

import cn.fengqiao.dispute.DisputeId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Parties against what happened to each, for three parties and for hundreds.
 *
 * @param issues those not dropped, in order
 * @param sessions how many were held
 */
public record MatrixPage(
        DisputeId id, String number, String title, List<IssueRow> issues, int sessions, List<MatrixRow> rows) {

    public MatrixPage {
        issues = List.copyOf(issues);
        rows = List.copyOf(rows);
    }

    /** Row of a party by its id, to name those that another one opposes. */
    public Map<String, MatrixRow> byParty() {
        return rows.stream().collect(Collectors.toMap(MatrixRow::partyId, row -> row));
    }

    /** How many parties still oppose somebody. */
    public long opposing() {
        return rows.stream().filter(row -> !row.against().isEmpty()).count();
    }
}
