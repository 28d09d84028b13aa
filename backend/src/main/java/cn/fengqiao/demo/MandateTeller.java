package cn.fengqiao.demo;

import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.representation.RepresentationKind;
import cn.fengqiao.shared.Pinyin;

/** Tells who spoke for an organisation, or as the agent of a party, in some of the disputes. */
final class MandateTeller {

    private final DemoGraph graph;
    private final Calendar calendar;
    private final Chance chance;
    private final InventedNames names;
    private int papers;

    MandateTeller(DemoGraph graph, Calendar calendar) {
        this.graph = graph;
        this.calendar = calendar;
        this.chance = graph.chance(Seed.MANDATES);
        this.names = new InventedNames(chance.branch());
    }

    void tell(DisputePlan plan, Life life) {
        for (var stand : plan.stands()) {
            if (!stand.who().person() && chance.in(0.6)) {
                mandate(plan, life, stand, RepresentationKind.LEGAL);
            } else if (stand.side().equals("A") && chance.in(0.05)) {
                mandate(plan, life, stand, RepresentationKind.AGENT);
            }
        }
    }

    private void mandate(DisputePlan plan, Life life, Stand stand, RepresentationKind kind) {
        var at = plan.toldAt().plusSeconds(9_000);
        if (life.acceptedOn == null || !calendar.past(at)) {
            return;
        }
        var agent = kind == RepresentationKind.AGENT;
        var id = somebody();
        graph.edge(
                "Person",
                id.id(),
                "REPRESENTS",
                stand.who().label(),
                stand.who().id(),
                Props.of("mandateId", chance.id())
                        .and("disputeId", plan.id())
                        .and("kind", kind.name())
                        .and("authority", agent ? "授权委托书第%d号".formatted(++papers) : "营业执照复印件，存卷")
                        .and("scope", agent ? "代为参加调解、签署协议" : "")
                        .and("on", calendar.day(at))
                        .and("from", calendar.day(at)));
        life.step(StepKind.REPRESENTATIVE_ADDED, at, kind.name(), id.name());
    }

    private record Named(String id, String name) {}

    private Named somebody() {
        var named = new Named(chance.id(), names.person(chance.in(0.5)));
        var pinyin = Pinyin.ofPerson(named.name());
        graph.node(
                "Person",
                Props.fresh(named.id())
                        .and("name", named.name())
                        .and("pinyin", pinyin.full())
                        .and("initials", pinyin.initials())
                        .and("sex", "UNKNOWN")
                        .and("identity", "UNKNOWN")
                        .and("anonymous", false));
        return named;
    }
}
