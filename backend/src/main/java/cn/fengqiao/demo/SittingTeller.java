package cn.fengqiao.demo;

import cn.fengqiao.demo.Servants.Servant;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plans the next session of a procedure that runs today; no mediator sits twice at one time. */
final class SittingTeller {

    private static final int A_DAY = 3;

    private final DemoGraph graph;
    private final Calendar calendar;
    private final Map<String, Integer> planned = new HashMap<>();

    SittingTeller(DemoGraph graph, Calendar calendar) {
        this.graph = graph;
        this.calendar = calendar;
    }

    void plan(String procedureId, Servant mediator, List<Stand> stands) {
        var number = planned.merge(mediator.id(), 1, Integer::sum) - 1;
        var day = calendar.workdays(calendar.today(), 1 + number / A_DAY);
        var start = calendar.at(number < A_DAY ? calendar.today() : day, 9 * 60 + 150 * (number % A_DAY));
        var id = UUID.nameUUIDFromBytes(("sitting" + procedureId).getBytes(StandardCharsets.UTF_8))
                .toString();
        graph.node(
                "Session",
                Props.fresh(id)
                        .and("state", "PLANNED")
                        .and("form", "JOINT")
                        .and("startsAt", start)
                        .and("endsAt", start.plus(Duration.ofMinutes(90)))
                        .and("place", "社区调解室"));
        graph.edge("Procedure", procedureId, "PLANS", "Session", id);
        graph.edge("Person", mediator.id(), "MEDIATES_AT", "Session", id);
        stands.forEach(stand -> graph.edge(
                "Session",
                id,
                "CALLS_IN",
                stand.who().label(),
                stand.who().id(),
                Props.of("partyId", stand.partyId())));
    }
}
