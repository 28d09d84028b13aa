package cn.fengqiao.deliberation;

import java.util.List;

/** What a dispute turns on, as its page shows it. */
public record Deliberation(List<IssueRow> issues, List<FactRow> facts, List<SettlementRow> settlements) {

    static final Deliberation NOTHING = new Deliberation(List.of(), List.of(), List.of());

    public Deliberation {
        issues = List.copyOf(issues);
        facts = List.copyOf(facts);
        settlements = List.copyOf(settlements);
    }
}
