package cn.fengqiao.ui.outreach;

import cn.fengqiao.outreach.HostRow;
import cn.fengqiao.outreach.VisitRow;
import cn.fengqiao.ui.frame.Links;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** One host beside the list: how to reach it, what can be done, and its visits. */
final class HostPanel extends Composite<Div> {

    HostPanel(OutreachDesk desk, HostRow host, Runnable changed) {
        getContent().addClassName("outreach-panel");
        fact("outreach.kind", Words.of("outreach.kind", host.kind()));
        fact("outreach.place", host.place());
        fact("outreach.contact", (host.contact() + " " + host.phoneMask()).strip());
        fact("outreach.audience.usual", String.valueOf(host.audience()));
        fact("outreach.requests.open", String.valueOf(host.openRequests()));
        if (desk.calendar().mayPlan()) {
            var plan = new Button(
                    Words.of("outreach.visit.plan"),
                    click -> new VisitDialog(desk, Optional.empty())
                            .forHost(host.id())
                            .then(id -> changed.run())
                            .open());
            plan.addThemeVariants(ButtonVariant.PRIMARY);
            var edit = new Button(
                    Words.of("outreach.edit"),
                    click -> new HostDialog(desk, Optional.of(host))
                            .then(id -> changed.run())
                            .open());
            var actions = new Div(plan, edit);
            actions.addClassName("fq-actions");
            getContent().add(actions);
            if (!host.phoneMask().isEmpty()) {
                getContent().add(new ContactReveal(reason -> desk.contacts().reveal(host.id(), reason)));
            }
        }
        getContent()
                .add(
                        new H3(Words.of("outreach.visits.of")),
                        visits(desk, desk.calendar().ofHost(host.id())));
    }

    /** Visits as lines that lead to the calendar. */
    static Div visits(OutreachDesk desk, List<VisitRow> visits) {
        var list = new Div();
        list.addClassName("outreach-lines");
        visits.forEach(visit -> {
            var quiet = new Span(desk.dates().dateTime(visit.startsAt()) + " · " + Marks.speakers(visit));
            quiet.addClassName("fq-quiet");
            list.add(new Div(
                    Links.to(OutreachNavigation.visit(visit.id()), visit.title()), Marks.state(visit.state()), quiet));
        });
        if (visits.isEmpty()) {
            list.add(new Paragraph(Words.of("outreach.visits.none")));
        }
        return list;
    }

    private void fact(String key, String value) {
        getContent().add(Marks.fact(Words.of(key), value));
    }
}
