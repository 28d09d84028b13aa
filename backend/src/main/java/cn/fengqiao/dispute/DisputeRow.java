package cn.fengqiao.dispute;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dispute in a list; complete, so that no row asks again.
 *
 * @param area names of community and town, as people say them
 * @param parties the first three names, masked, joined by 、
 * @param responsible name of the officer whose turn it is; empty when nobody's
 * @param overdue true when {@code dueOn} has passed and the dispute is open
 */
public record DisputeRow(
        DisputeId id,
        String number,
        String title,
        String typeCode,
        String typeName,
        String areaCode,
        String area,
        DisputeState state,
        @Nullable Closing closing,
        Risk risk,
        boolean domesticViolence,
        int partyCount,
        String parties,
        String responsible,
        LocalDate openedOn,
        @Nullable LocalDate dueOn,
        boolean overdue,
        Instant lastStepAt) {}
