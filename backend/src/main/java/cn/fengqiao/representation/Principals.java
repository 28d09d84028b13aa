package cn.fengqiao.representation;

import cn.fengqiao.people.PartyKind;
import cn.fengqiao.people.PartyRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules of representation may ask of a dispute: who takes part today, and who speaks for whom.
 *
 * @param publicSecurity true while 治安调解 runs (R34)
 */
record Principals(boolean publicSecurity, String typeCode, List<One> parties, List<Speaker> speakers) {

    /** A party that takes part today. */
    record One(
            String id,
            String holderId,
            PartyKind kind,
            String side,
            PartyRole role,
            @Nullable LocalDate bornOn) {

        boolean youngerThan(int years, LocalDate today) {
            return bornOn != null && bornOn.plusYears(years).isAfter(today);
        }
    }

    /** Somebody who speaks for a party of that side. */
    record Speaker(RepresentationKind kind, String side, String holderId) {}

    Principals {
        parties = List.copyOf(parties);
        speakers = List.copyOf(speakers);
    }

    Optional<One> party(String id) {
        return parties.stream().filter(party -> party.id().equals(id)).findFirst();
    }

    List<One> parties(Set<String> ids) {
        return parties.stream().filter(party -> ids.contains(party.id())).toList();
    }

    long persons(String side) {
        return parties.stream()
                .filter(party -> party.side().equals(side) && party.kind() == PartyKind.PERSON)
                .count();
    }

    /** How many besides this one were elected on the side. */
    long elected(String side, String except) {
        return speakers.stream()
                .filter(each -> each.kind() == RepresentationKind.ELECTED
                        && each.side().equals(side)
                        && !each.holderId().equals(except))
                .map(Speaker::holderId)
                .distinct()
                .count();
    }

    /** Whether somebody takes part on, or speaks for, a side other than these. */
    boolean standsElsewhere(String holderId, Set<String> sides) {
        return parties.stream().anyMatch(each -> each.holderId().equals(holderId) && !sides.contains(each.side()))
                || speakers.stream().anyMatch(each -> each.holderId().equals(holderId) && !sides.contains(each.side()));
    }
}
