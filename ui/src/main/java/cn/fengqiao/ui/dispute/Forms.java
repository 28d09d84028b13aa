package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.DisputeTypes;
import cn.fengqiao.dispute.Lineages;
import cn.fengqiao.dispute.PartyRegister;
import cn.fengqiao.mediation.DisputePage;
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
    private final PartyRegister register;
    private final Lineages lineages;
    private final Clock clock;

    // Each gives forms one thing to look up or one command to send.
    Forms(Places places, DisputeTypes types, People people, PartyRegister register, Lineages lineages, Clock clock) {
        this.places = places;
        this.types = types;
        this.people = people;
        this.register = register;
        this.lineages = lineages;
        this.clock = clock;
    }

    boolean mayRegister() {
        return places.actor().may(Permission.DISPUTE_REPORT);
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

    CommandDialog partyList(String title, DisputeId id) {
        return new AddPartiesDialog(title, register, id);
    }

    CommandDialog correction(String title, DisputePage page) {
        return new CorrectPartyDialog(title, register, page.header().id(), Parties.present(page));
    }

    CommandDialog reporter(String title, DisputePage page) {
        return new ReporterDialog(title, lineages, page);
    }

    CommandDialog split(String title, DisputePage page) {
        return new SplitDialog(title, lineages, page);
    }

    CommandDialog merge(String title, DisputePage page) {
        return new MergeDialog(title, lineages, page);
    }

    PartyCard party() {
        return new PartyCard(new PartyMatches(people));
    }
}
