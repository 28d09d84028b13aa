package cn.fengqiao.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who serves, as lists for choosing show it.
 *
 * @param capacities every capacity in which the person serves anywhere
 * @param title what the person is called there (社区民警, 专职调解员 …); empty when nobody said
 * @param trainedUntilOn last day on which the training counts (R04); null when it was not recorded
 */
public record ServantRow(
        String id,
        String name,
        String agencyId,
        String agencyName,
        List<Capacity> capacities,
        String title,
        @Nullable LocalDate trainedUntilOn) {}
