package cn.fengqiao.deliberation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dispute turns on, as its page shows it.
 *
 * @param matrix null when the actor may not see the dispute
 */
public record Deliberation(
        List<IssueRow> issues,
        List<FactRow> facts,
        List<SettlementRow> settlements,
        @Nullable MatrixPage matrix) {

    static final Deliberation NOTHING = new Deliberation(List.of(), List.of(), List.of(), null);

    public Deliberation {
        issues = List.copyOf(issues);
        facts = List.copyOf(facts);
        settlements = List.copyOf(settlements);
    }
}
