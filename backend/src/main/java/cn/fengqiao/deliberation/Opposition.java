package cn.fengqiao.deliberation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who still opposes whom. On an issue, whoever supports it stands against whoever opposes it, whatever their sides, until
 * an agreement in effect that settles the issue holds both. Where one of two parties on different sides has said nothing
 * on any open issue, the sides alone tell.
 *
 * @param sides side of each party by its id, in the order of the matrix
 * @param stances by issue (open ones only, in order), then by party
 */
record Opposition(Map<String, String> sides, Map<String, Map<String, Stance>> stances, List<Settled> settled) {

    /** An agreement in effect: its parties, and what it settles among them; everything when it is whole. */
    record Settled(Set<String> parties, Set<String> issues, boolean whole) {

        boolean holds(String one, String other, String issue) {
            return parties.contains(one)
                    && parties.contains(other)
                    && (whole || issues.contains(issue) || issue.isEmpty() && issues.isEmpty());
        }
    }

    Opposition {
        sides = new LinkedHashMap<>(sides);
        stances = new LinkedHashMap<>(stances);
        settled = List.copyOf(settled);
    }

    List<Against> of(String party) {
        var against = new ArrayList<Against>();
        stances.forEach((issue, positions) -> add(against, issue, onIssue(party, issue, positions)));
        add(against, "", bySide(party));
        return List.copyOf(against);
    }

    private List<String> onIssue(String party, String issue, Map<String, Stance> positions) {
        var other = opposite(positions.get(party));
        return other == null
                ? List.of()
                : sides.keySet().stream()
                        .filter(each -> positions.get(each) == other && !settled(party, each, issue))
                        .toList();
    }

    private List<String> bySide(String party) {
        var silent = silent(party);
        return sides.keySet().stream()
                .filter(each -> !Objects.equals(sides.get(each), sides.get(party)))
                .filter(each -> silent || silent(each))
                .filter(each -> !settled(party, each, ""))
                .toList();
    }

    private boolean silent(String party) {
        return stances.values().stream().noneMatch(positions -> positions.containsKey(party));
    }

    private boolean settled(String one, String other, String issue) {
        return settled.stream().anyMatch(each -> each.holds(one, other, issue));
    }

    private static @Nullable Stance opposite(@Nullable Stance stance) {
        return stance == Stance.SUPPORTS ? Stance.OPPOSES : stance == Stance.OPPOSES ? Stance.SUPPORTS : null;
    }

    private static void add(List<Against> against, String issue, List<String> parties) {
        if (!parties.isEmpty()) {
            against.add(new Against(issue, parties));
        }
    }
}
