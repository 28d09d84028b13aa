package cn.fengqiao.deliberation;

import java.util.List;

/**
 * Whom a party still opposes on one issue.
 *
 * @param issueId empty when the sides alone say so, because one of the two has taken no position yet
 * @param partyIds those opposed, in the order of the matrix
 */
public record Against(String issueId, List<String> partyIds) {

    public Against {
        partyIds = List.copyOf(partyIds);
    }

    public boolean bySideOnly() {
        return issueId.isEmpty();
    }
}
