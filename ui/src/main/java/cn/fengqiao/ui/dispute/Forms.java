package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeTypes;
import cn.fengqiao.people.People;
import cn.fengqiao.security.Permission;
import cn.fengqiao.ui.frame.Words;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Makes the parts of forms that look something up while somebody types: places, types, people on record. */
@Component("disputeForms")
class Forms {

    private final Places places;
    private final DisputeTypes types;
    private final People people;
    private final Clock clock;

    Forms(Places places, DisputeTypes types, People people, Clock clock) {
        this.places = places;
        this.types = types;
        this.people = people;
        this.clock = clock;
    }

    boolean mayRegister() {
        return places.actor().may(Permission.DISPUTE_HANDLE);
    }

    ReportForm report(Runnable changed) {
        return new ReportForm(place(), type(), people, clock.instant(), changed);
    }

    PlaceField place() {
        return places.here("desk.report.place");
    }

    TypeField type() {
        return new TypeField(Words.of("desk.report.type"), types.all());
    }

    PartyCard party() {
        return new PartyCard(new PartyMatches(people));
    }
}
