package cn.fengqiao.deliberation;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who still opposes whom. On an issue, whoever supports it stands against whoever opposes it, whatever their sides, until
 * an agreement in effect that settles the issue holds both. Where one of two parties on different sides has said nothing
 * on any open issue, the sides alone tell.
 *
 * <p>Everybody is asked about everybody, so what does not depend on who asks is found out once.
 */
final class Opposition {

    private final Map<String, String> sides;
    private final Map<String, Map<String, Stance>> stances;
    private final List<Settled> settled;
    private final Map<String, Map<Stance, List<String>>> holders = new LinkedHashMap<>();
    private final List<String> everybody;
    private final List<String> silent;

    /** An agreement in effect: its parties, and what it settles among them; everything when it is whole. */
    record Settled(Set<String> parties, Set<String> issues, boolean whole) {

        boolean holds(String one, String other, String issue) {
            return parties.contains(one)
                    && parties.contains(other)
                    && (whole || issues.contains(issue) || issue.isEmpty() && issues.isEmpty());
        }
    }

    /**
     * @param sides side of each party by its id, in the order of the matrix
     * @param stances by issue (open ones only, in order), then by party
     */
    Opposition(Map<String, String> sides, Map<String, Map<String, Stance>> stances, List<Settled> settled) {
        this.sides = new LinkedHashMap<>(sides);
        this.stances = new LinkedHashMap<>(stances);
        this.settled = List.copyOf(settled);
        everybody = List.copyOf(this.sides.keySet());
        silent = everybody.stream().filter(this::isSilent).toList();
        stances.forEach((issue, positions) -> holders.put(
                issue, everybody.stream().filter(positions::containsKey).collect(groupingBy(positions::get))));
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
                : unsettled(party, issue, holders.getOrDefault(issue, Map.of()).getOrDefault(other, List.of()));
    }

    private List<String> bySide(String party) {
        var side = sides.getOrDefault(party, "");
        var others = (isSilent(party) ? everybody : silent)
                .stream()
                        .filter(each -> !sides.getOrDefault(each, "").equals(side))
                        .toList();
        return unsettled(party, "", others);
    }

    private boolean isSilent(String party) {
        return stances.values().stream().noneMatch(positions -> positions.containsKey(party));
    }

    private List<String> unsettled(String party, String issue, List<String> others) {
        var own =
                settled.stream().filter(each -> each.parties().contains(party)).toList();
        return own.isEmpty()
                ? others
                : others.stream()
                        .filter(each -> own.stream().noneMatch(agreement -> agreement.holds(party, each, issue)))
                        .toList();
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
