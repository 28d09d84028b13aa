package cn.fengqiao.store;

import java.util.List;
import java.util.Map;

/**
 * An invariant that does not hold.
 *
 * @param question subject and name of the invariant ({@code dispute/party-without-side})
 * @param rows the first offenders, as the question returned them
 */
public record Violation(String question, List<Map<String, Object>> rows) {

    public Violation {
        rows = List.copyOf(rows);
    }
}
