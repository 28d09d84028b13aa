package cn.fengqiao.protection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A protection order as a dispute's page shows it.
 *
 * @param expectedBy when the court should have decided
 * @param validUntil last day of an order that was granted
 */
public record OrderRow(
        String id,
        String person,
        String onBehalf,
        String court,
        boolean urgent,
        Instant appliedAt,
        Instant expectedBy,
        boolean late,
        OrderState state,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate validUntil) {}
