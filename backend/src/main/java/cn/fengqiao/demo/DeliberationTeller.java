package cn.fengqiao.demo;

import cn.fengqiao.deliberation.Stance;
import cn.fengqiao.dispute.DisputeState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tells what a dispute in procedure turns on, and where each side stands; without chance, so that nothing else changes. */
final class DeliberationTeller {

    private static final List<String> ISSUES = List.of("金额是多少", "责任由谁承担");
    private static final Set<DisputeState> TOLD = Set.of(DisputeState.IN_PROCEDURE, DisputeState.AGREED);

    private final DemoGraph graph;

    DeliberationTeller(DemoGraph graph) {
        this.graph = graph;
    }

    void tell(DisputePlan plan, Life life) {
        var on = life.acceptedOn;
        if (on == null || !TOLD.contains(life.state)) {
            return;
        }
        for (var rank = 0; rank < ISSUES.size(); rank++) {
            var id = UUID.nameUUIDFromBytes((plan.id() + rank).getBytes(StandardCharsets.UTF_8))
                    .toString();
            graph.node(
                    "Issue",
                    Props.fresh(id)
                            .and("title", ISSUES.get(rank))
                            .and("rank", (long) rank)
                            .and("raisedOn", on));
            graph.edge("Dispute", plan.id(), "TURNS_ON", "Issue", id);
            for (var stand : plan.stands()) {
                graph.edge(
                        stand.who().label(),
                        stand.who().id(),
                        "TAKES_POSITION",
                        "Issue",
                        id,
                        Props.of("partyId", stand.partyId())
                                .and("stance", stance(stand, rank).name())
                                .and("text", rank == 0 ? plan.say(stand.position()) : "")
                                .and("from", on)
                                .and("by", life.officer.name()));
            }
        }
    }

    /** The second side contests the sum and owns up to the rest; further sides are not decided yet. */
    private static Stance stance(Stand stand, int rank) {
        return switch (stand.side()) {
            case "A" -> Stance.SUPPORTS;
            case "B" -> rank == 0 ? Stance.OPPOSES : Stance.CONCEDED;
            default -> rank == 0 ? Stance.UNDECIDED : Stance.OPPOSES;
        };
    }
}
