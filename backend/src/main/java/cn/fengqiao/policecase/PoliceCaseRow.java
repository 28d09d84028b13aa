package cn.fengqiao.policecase;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A police case as its dispute's page shows it to whoever reads all of the dispute.
 *
 * @param clockFrom from which day the clock runs (R40); null while it does not
 * @param dueOn its last day (R42); null while it does not run
 */
public record PoliceCaseRow(
        String id,
        String number,
        PoliceCaseKind kind,
        LocalDate filedOn,
        PoliceCaseState state,
        boolean extended,
        @Nullable LocalDate clockFrom,
        @Nullable LocalDate dueOn,
        boolean overdue,
        List<Appraisal> appraisals,
        @Nullable LocalDate decidedOn,
        String document,
        String approvedBy) {

    /** @param to null while it goes on */
    public record Appraisal(
            String id,
            AppraisalKind kind,
            LocalDate from,
            @Nullable LocalDate to,
            String result) {}

    public PoliceCaseRow {
        appraisals = List.copyOf(appraisals);
    }

    public boolean open() {
        return state == PoliceCaseState.OPEN;
    }
}
