package cn.fengqiao.security;

import java.util.List;

/**
 * Whether the trail is whole.
 *
 * @param entries how many entries were recomputed
 * @param breaks the first places where it is not; empty when it is
 */
public record ChainState(long entries, List<ChainBreak> breaks) {

    public ChainState {
        breaks = List.copyOf(breaks);
    }

    public boolean whole() {
        return breaks.isEmpty();
    }
}
