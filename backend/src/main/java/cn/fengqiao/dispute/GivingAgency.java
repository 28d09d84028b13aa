package cn.fengqiao.dispute;

import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Grant;
import cn.fengqiao.security.Permission;
import java.util.Comparator;
import java.util.Optional;

/** For which of several agencies a person acts on a dispute: the one that answers for it, else the nearest to its place. */
final class GivingAgency {

    private GivingAgency() {}

    static Optional<String> of(Actor actor, Permission permission, Standing standing) {
        var owns = actor.agencies(permission).contains(standing.ownerId())
                || permission == Permission.DISPUTE_HANDLE && DisputeAccess.tookOver(actor, standing);
        if (owns && !standing.ownerId().isEmpty()) {
            return Optional.of(standing.ownerId());
        }
        return nearest(actor, permission, standing.areaCode())
                .or(() -> actor.agencies(permission).stream()
                        .filter(standing.partnerIds()::contains)
                        .sorted()
                        .findFirst());
    }

    /** The agency with the smallest area around the place. */
    static Optional<String> nearest(Actor actor, Permission permission, String areaCode) {
        return actor.grants().stream()
                .filter(grant -> grant.role().allows(permission) && closeness(grant, areaCode) >= 0)
                .max(Comparator.<Grant>comparingInt(grant -> closeness(grant, areaCode))
                        .thenComparing(Grant::agencyId, Comparator.reverseOrder()))
                .map(Grant::agencyId);
    }

    private static int closeness(Grant grant, String areaCode) {
        return grant.areas().stream()
                .filter(areaCode::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(-1);
    }
}
