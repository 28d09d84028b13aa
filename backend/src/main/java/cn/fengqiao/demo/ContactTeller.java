package cn.fengqiao.demo;

import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.representation.ContactResult;
import cn.fengqiao.representation.ContactWay;
import java.time.Instant;
import java.util.List;

/** Tells how parties were called before anybody sat down with them; some could not be reached at first, a few never. */
final class ContactTeller {

    private static final List<ContactResult> VAIN =
            List.of(ContactResult.NO_ANSWER, ContactResult.NO_ANSWER, ContactResult.WRONG_ADDRESS);

    private final DemoGraph graph;
    private final Calendar calendar;
    private final Chance chance;

    ContactTeller(DemoGraph graph, Calendar calendar) {
        this.graph = graph;
        this.calendar = calendar;
        this.chance = graph.chance(Seed.CONTACTS);
    }

    void tell(DisputePlan plan, Life life) {
        if (plan.stands().isEmpty() || !chance.in(0.3)) {
            return;
        }
        var party = plan.stands().getLast().partyId();
        var attempts = 1 + chance.weighted(70, 20, 10);
        var reached = chance.in(0.9);
        for (var i = 1; i <= attempts; i++) {
            var at = plan.toldAt().plusSeconds(i * 5_400L);
            if (!calendar.past(at)) {
                return;
            }
            var last = i == attempts;
            var result = last && reached ? ContactResult.REACHED : chance.oneOf(VAIN);
            attempt(plan, life, party, at, result, last && attempts > 1 ? ContactWay.VISIT : ContactWay.PHONE);
            life.missed.put(party, result == ContactResult.REACHED ? 0L : i);
        }
    }

    private void attempt(DisputePlan plan, Life life, String party, Instant at, ContactResult result, ContactWay way) {
        var id = chance.id();
        graph.node(
                "ContactAttempt",
                Props.of("id", id)
                        .and("partyId", party)
                        .and("at", at)
                        .and("way", way.name())
                        .and("result", result.name())
                        .and("note", result == ContactResult.REACHED ? "已告知来意" : "")
                        .and("by", life.officer.name()));
        graph.edge("Dispute", plan.id(), "TRIED_TO_REACH", "ContactAttempt", id);
        life.step(StepKind.CONTACT_TRIED, at, result.name(), "");
    }
}
