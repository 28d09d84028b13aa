package cn.fengqiao.roster;

import java.time.LocalDate;
import java.util.Set;

/**
 * An election of a committee: whom it leaves in office, and what the law wants to know of them.
 *
 * @param headId the member who heads it
 * @param electedOn first day of its three years
 * @param mixed true where several nationalities live
 * @param womenIds the members who are women
 * @param minorityIds the members of a smaller nationality
 * @param corrects true where it puts right what was recorded of the latest election
 */
public record CommitteeDraft(
        String agencyId,
        String headId,
        LocalDate electedOn,
        boolean mixed,
        Set<String> womenIds,
        Set<String> minorityIds,
        boolean corrects) {

    public CommitteeDraft {
        womenIds = Set.copyOf(womenIds);
        minorityIds = Set.copyOf(minorityIds);
    }
}
