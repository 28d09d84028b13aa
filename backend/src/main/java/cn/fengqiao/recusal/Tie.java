package cn.fengqiao.recusal;

import java.util.List;

/**
 * The shortest path between somebody who may mediate and a party or its agent.
 *
 * @param partyName the party, masked for whoever does not handle the dispute
 * @param hops in order from the person; empty when the person is a party
 */
public record Tie(String partyName, List<Hop> hops) {

    public Tie {
        hops = List.copyOf(hops);
    }

    /** A party, or tied to one without anybody between. */
    public boolean direct() {
        return hops.size() <= 1;
    }
}
