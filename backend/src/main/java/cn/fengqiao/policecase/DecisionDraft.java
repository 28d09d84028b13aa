package cn.fengqiao.policecase;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a police case ends.
 *
 * @param outcome one of the three ends
 * @param document number of the decision; may be empty where none is issued
 * @param approvedBy who of the police approved it; R41 asks for it
 * @param settledOn day on which what was settled had been performed; R41 asks for it
 * @param appliedPartyIds parties that applied in writing for no penalty; R41 asks both sides
 */
public record DecisionDraft(
        PoliceCaseState outcome,
        LocalDate on,
        String document,
        String approvedBy,
        @Nullable LocalDate settledOn,
        Set<String> appliedPartyIds) {

    public DecisionDraft {
        appliedPartyIds = Set.copyOf(appliedPartyIds);
    }
}
