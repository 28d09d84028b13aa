package cn.fengqiao.demo;

import cn.fengqiao.demo.DisputePlan.Course;
import cn.fengqiao.demo.Servants.Servant;
import java.util.List;

/** Plants four open disputes whose mediator is tied to a party by a path of one, two, three and four steps. */
final class Conflicts {

    private static final String SOURCE = "当事人陈述";

    private final DemoGraph graph;
    private final Cast cast;
    private final Places places;
    private final DisputePlans plans;
    private final Calendar calendar;

    Conflicts(DemoGraph graph, Cast cast, Places places, DisputePlans plans, Calendar calendar) {
        this.graph = graph;
        this.cast = cast;
        this.places = places;
        this.plans = plans;
        this.calendar = calendar;
    }

    void plant(Setting setting, Servants servants, List<DisputePlan> planted) {
        var area = setting.home().get(2);
        for (var hops = 1; hops <= DemoTruths.CONFLICTS; hops++) {
            var mediator = DemoTruths.conflicted(servants, hops);
            var party = cast.newcomer(area);
            var story = plans.story("P03");
            var stands = List.of(
                    plans.stand(cast.newcomer(area), "A", story.claim()), plans.stand(party, "B", story.answer()));
            var told = calendar.at(calendar.today().minusDays(14), 600 + 7 * hops);
            planted.add(plans.of(story, area, places.somewhere(area), told, stands)
                    .with(Course.RUNNING, Script.NONE.mediatedBy(mediator)));
            tie(mediator, party, area, hops);
        }
    }

    private void tie(Servant mediator, Somebody party, Area area, int hops) {
        switch (hops) {
            case 1 -> kin(mediator.id(), party.id(), "SIBLING");
            case 2 -> {
                var home = places.at(area, area.shortName() + "68幢302室");
                lives(mediator.id(), home.id());
                lives(party.id(), home.id());
            }
            case 3 -> {
                var spouse = cast.newcomer(area);
                var firm = cast.organisation(area, "P05");
                kin(mediator.id(), spouse.id(), "SPOUSE");
                works(spouse.id(), firm.id());
                works(party.id(), firm.id());
            }
            default -> {
                var firm = cast.organisation(area, "P05");
                var colleague = cast.newcomer(area);
                var brother = cast.newcomer(area);
                works(mediator.id(), firm.id());
                works(colleague.id(), firm.id());
                kin(colleague.id(), brother.id(), "SIBLING");
                graph.edge("Person", brother.id(), "OPPOSED", "Person", party.id(), source());
            }
        }
    }

    private void kin(String one, String other, String kind) {
        graph.edge("Person", one, "KIN_OF", "Person", other, source().and("kind", kind));
    }

    private void lives(String person, String place) {
        graph.edge("Person", person, "LIVES_AT", "Place", place, source());
    }

    private void works(String person, String organisation) {
        graph.edge("Person", person, "WORKS_FOR", "Organisation", organisation, source());
    }

    private Props source() {
        return Props.of("source", SOURCE).and("from", calendar.today().minusDays(200));
    }
}
