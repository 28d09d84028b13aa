package cn.fengqiao.planner;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a host asked for.
 *
 * @param roles the team, lead first; all members start together
 * @param openings allowed dates with the hours in which the visit must begin and end
 * @param dialect at least one member speaks it, if given
 * @param language the lead speaks it, if given
 * @param minors every member needs the clearance for minors
 * @param onlyDistricts if not empty, members come from these districts alone
 * @param familiar lecturers whom the host knows, one of whom should come again
 */
public record Visit(
        String id,
        String name,
        String community,
        String district,
        String host,
        String place,
        int minutes,
        List<Role> roles,
        List<Opening> openings,
        Set<LocalDate> closedOn,
        @Nullable LocalDate preferredDate,
        @Nullable LocalDate nodeDate,
        int priority,
        @Nullable String dialect,
        @Nullable String language,
        boolean minors,
        Set<String> onlyDistricts,
        Set<String> familiar) {

    public Visit {
        roles = List.copyOf(roles);
        openings = List.copyOf(openings);
        closedOn = Set.copyOf(closedOn);
        onlyDistricts = Set.copyOf(onlyDistricts);
        familiar = Collections.unmodifiableSet(new LinkedHashSet<>(familiar));
    }
}
