package cn.fengqiao.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A committee and what it lacks (R03).
 *
 * @param head name of who heads it; empty when there is none
 * @param termEndsOn null when nobody recorded when it was elected
 * @param mixed true where several nationalities live
 */
public record CommitteeRow(
        String agencyId,
        String name,
        int members,
        String head,
        @Nullable LocalDate termEndsOn,
        boolean mixed,
        List<CommitteeFault> faults) {

    public CommitteeRow {
        faults = List.copyOf(faults);
    }
}
