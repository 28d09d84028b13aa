package cn.fengqiao.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the law asks of a committee may be asked of these (人民调解法 8, 9): three to nine members, one head, a woman among
 * them, a member of a smaller nationality where several live, and a term of three years.
 *
 * @param womenUnknown members of whom nobody recorded the sex
 * @param mixed true where several nationalities live
 * @param minorities members of a smaller nationality
 * @param electedOn first day of the term; null when nobody recorded it
 */
record CommitteeFacts(
        int members,
        boolean head,
        int women,
        int womenUnknown,
        boolean mixed,
        int minorities,
        @Nullable LocalDate electedOn) {

    static final int FEWEST = 3;
    static final int MOST = 9;
    static final int YEARS = 3;
    static final int SOON_DAYS = 60;

    List<CommitteeFault> r03(LocalDate today) {
        var faults = new ArrayList<CommitteeFault>();
        add(faults, members < FEWEST, CommitteeFault.TOO_FEW);
        add(faults, members > MOST, CommitteeFault.TOO_MANY);
        add(faults, !head, CommitteeFault.NO_HEAD);
        add(faults, women == 0 && womenUnknown == 0, CommitteeFault.NO_WOMAN);
        add(faults, mixed && minorities == 0, CommitteeFault.NO_MINORITY);
        faults.addAll(term(today));
        return List.copyOf(faults);
    }

    private List<CommitteeFault> term(LocalDate today) {
        if (electedOn == null) {
            return List.of(CommitteeFault.TERM_UNKNOWN);
        }
        var end = electedOn.plusYears(YEARS);
        return !end.isAfter(today)
                ? List.of(CommitteeFault.TERM_OVER)
                : end.isAfter(today.plusDays(SOON_DAYS)) ? List.of() : List.of(CommitteeFault.TERM_ENDS_SOON);
    }

    private static void add(List<CommitteeFault> faults, boolean when, CommitteeFault fault) {
        if (when) {
            faults.add(fault);
        }
    }
}
