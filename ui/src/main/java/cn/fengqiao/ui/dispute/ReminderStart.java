package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.Reminder;
import cn.fengqiao.mediation.Reminders;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Money;
import cn.fengqiao.ui.frame.Words;
import cn.fengqiao.ui.start.StartLine;
import cn.fengqiao.ui.start.StartPart;
import cn.fengqiao.ui.start.StartSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On the start page: what falls due in the next days, so that debtors are urged before they are late (R19). */
@org.springframework.stereotype.Component
class ReminderStart implements StartPart {

    private final Reminders reminders;
    private final Dates dates;

    ReminderStart(Reminders reminders, Dates dates) {
        this.reminders = reminders;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.may(Permission.MEDIATION_HANDLE);
    }

    @Override
    public Component show(Actor actor) {
        var soon = reminders.soon();
        var section = new StartSection(Words.of("paper.start")).count(soon.size());
        soon.forEach(each -> section.add(line(each)));
        if (soon.isEmpty()) {
            section.empty(Words.of("paper.start.empty"));
        }
        var part = new Div(section);
        part.addClassName("start-part");
        return part;
    }

    private StartLine line(Reminder each) {
        var details = Stream.of(
                        each.what(),
                        each.obligations() > 1 ? Words.of("paper.start.many", each.obligations()) : "",
                        each.sumFen() > 0 ? Money.fen(each.sumFen()) : "",
                        each.closed() ? Words.of("paper.start.closed") : "",
                        each.number())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        return new StartLine(each.title(), DisputesNavigation.path(each.dispute()))
                .mark(Badges.risk(each.risk()))
                .details(details)
                .when(Words.of("desk.when", dates.date(each.dueOn()), dates.relative(each.dueOn())), each.urgent());
    }
}
