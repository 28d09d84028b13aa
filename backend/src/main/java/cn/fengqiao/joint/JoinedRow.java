package cn.fengqiao.joint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agency that works or worked in a procedure led by another (R50).
 *
 * @param to null while it takes part
 */
public record JoinedRow(
        String procedureId,
        String number,
        String agencyId,
        String agency,
        LocalDate from,
        @Nullable LocalDate to) {}
