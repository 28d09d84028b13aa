package cn.fengqiao.dispute;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which disputes a list shows; an empty part does not narrow it. The actor's areas always do.
 *
 * @param area division code or prefix; null for all of the actor's areas
 * @param text words from number, title, summary or a party's name
 * @param mine only those that the actor is responsible for or mediates
 * @param overdue only open ones whose last day has passed
 */
public record DisputeFilter(
        @Nullable String area,
        Set<String> types,
        Set<DisputeState> states,
        Set<Risk> risks,
        String text,
        boolean mine,
        boolean overdue) {

    public static final DisputeFilter ALL = new DisputeFilter(null, Set.of(), Set.of(), Set.of(), "", false, false);

    public DisputeFilter {
        types = Set.copyOf(types);
        states = Set.copyOf(states);
        risks = Set.copyOf(risks);
    }
}
