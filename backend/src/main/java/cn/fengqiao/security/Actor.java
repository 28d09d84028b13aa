package cn.fengqiao.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is acting: a signed-in account with its roles, each in an area.
 *
 * @param personId the person who holds the account, as node of the graph (officer, mediator, lecturer …)
 */
public record Actor(String accountId, String username, String name, String personId, List<Grant> grants) {

    /** The actor behind what the system does by itself (reference data, demo data, timers): every role, everywhere. */
    public static final Actor SYSTEM = new Actor(
            "system",
            "system",
            "系统",
            "system",
            Stream.of(Role.values())
                    .map(role -> new Grant(role, "system", "系统", List.of("")))
                    .toList());

    public Actor {
        grants = List.copyOf(grants);
    }

    public boolean may(Permission permission) {
        return grants.stream().anyMatch(grant -> grant.role().allows(permission));
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Division-code prefixes in which the permission is held; empty when it is not held at all. */
    public List<String> areas(Permission permission) {
        return grants.stream()
                .filter(grant -> grant.role().allows(permission))
                .flatMap(grant -> grant.areas().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Ids of the agencies in which the permission is held. */
    public Set<String> agencies(Permission permission) {
        return grants.stream()
                .filter(grant -> grant.role().allows(permission))
                .map(Grant::agencyId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** True when a place with that division code lies in an area where the permission is held. */
    public boolean may(Permission permission, String divisionCode) {
        return areas(permission).stream().anyMatch(divisionCode::startsWith);
    }
}
