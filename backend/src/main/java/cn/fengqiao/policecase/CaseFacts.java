package cn.fengqiao.policecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules of a police case may ask.
 *
 * @param extended true when the higher organ approved thirty days more (R42)
 * @param mediating true while a 治安调解 is open
 * @param failedOn the last day on which a 治安调解 ended without a whole agreement
 * @param agreed true when a 治安调解 ended in a whole agreement
 * @param owed obligations of it that are neither performed nor waived
 * @param missedOn the first day on which such an obligation was due and not performed; null while none is late
 * @param civilOwed obligations of other agreements, as of 人民调解, that are neither performed nor waived (R41)
 * @param sides sides of the quarrel, each with the ids of those who stand on it today
 */
record CaseFacts(
        PoliceCaseState state,
        LocalDate filedOn,
        boolean extended,
        List<Appraisal> appraisals,
        boolean mediating,
        @Nullable LocalDate failedOn,
        boolean agreed,
        int owed,
        @Nullable LocalDate missedOn,
        int civilOwed,
        List<Set<String>> sides) {

    /** @param to null while it goes on */
    record Appraisal(
            AppraisalKind kind, LocalDate from, @Nullable LocalDate to) {}

    CaseFacts {
        appraisals = List.copyOf(appraisals);
        sides = List.copyOf(sides);
    }

    boolean open() {
        return state == PoliceCaseState.OPEN;
    }

    boolean appraising() {
        return appraisals.stream().anyMatch(each -> each.to() == null);
    }
}
