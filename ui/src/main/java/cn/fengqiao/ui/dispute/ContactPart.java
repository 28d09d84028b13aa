package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.representation.ContactResult;
import cn.fengqiao.representation.ContactRow;
import cn.fengqiao.representation.Contacts;
import cn.fengqiao.representation.ContactsMade;
import cn.fengqiao.representation.Representatives;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Optional;

/** 联系记录: every attempt to reach a party, and whom nobody tried or managed to reach. */
@org.springframework.stereotype.Component
class ContactPart implements PagePart {

    private final Contacts contacts;
    private final Representatives representatives;
    private final Dates dates;
    private final Clock clock;

    ContactPart(Contacts contacts, Representatives representatives, Dates dates, Clock clock) {
        this.contacts = contacts;
        this.representatives = representatives;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public Optional<Component> of(DisputePage page, Steps steps) {
        var id = page.header().id();
        var made = contacts.of(id);
        var may = representatives.mayChange(id);
        if (made.total() == 0 && !may) {
            return Optional.empty();
        }
        var panel = new Panel(Words.of("rep.contacts"));
        panel.beside(Panel.quiet(String.valueOf(made.total())));
        if (may) {
            panel.aside(new StepButton(
                    Words.of("rep.contact.add"),
                    () -> steps.open(new ContactDialog(contacts, id, Parties.present(page), clock.instant()))));
        }
        hints(panel, made);
        made.latest().forEach(row -> panel.add(line(row)));
        if (made.total() > made.latest().size()) {
            panel.add(Panel.quiet(Words.of("rep.contacts.latest", made.latest().size())));
        }
        return Optional.of(panel);
    }

    private static void hints(Panel panel, ContactsMade made) {
        if (!made.unreached().isEmpty()) {
            panel.add(Panel.line(
                    Badges.state(Words.of("rep.contact.unreached"), Tone.WAITING),
                    new Span(Words.of("rep.contact.unreached.who", InvitationPart.few(made.unreached())))));
        }
        if (!made.untried().isEmpty()) {
            panel.add(Panel.quiet(Words.of("rep.contact.untried", InvitationPart.few(made.untried()))));
        }
    }

    private Div line(ContactRow row) {
        var line = Panel.line(
                Panel.quiet(dates.dateTime(row.at())),
                new Span(row.party()),
                Panel.quiet(Terms.of(row.way())),
                Badges.state(Terms.of(row.result()), row.result() == ContactResult.REACHED ? Tone.DONE : Tone.ENDED),
                Panel.quiet(row.note()),
                Panel.quiet(row.by()));
        line.addClassName("contact");
        return line;
    }
}
