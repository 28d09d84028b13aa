package cn.fengqiao.ui.dispute;

import cn.fengqiao.aftercare.DueDesk;
import cn.fengqiao.aftercare.DueFollowUp;
import cn.fengqiao.aftercare.FollowUpKind;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import cn.fengqiao.ui.start.StartLine;
import cn.fengqiao.ui.start.StartPart;
import cn.fengqiao.ui.start.StartSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** On the start page: which follow-ups and visits are due soon or overdue. */
@org.springframework.stereotype.Component
class FollowUpStart implements StartPart {

    private final DueDesk desk;
    private final Dates dates;

    FollowUpStart(DueDesk desk, Dates dates) {
        this.desk = desk;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.may(Permission.MEDIATION_HANDLE);
    }

    @Override
    public Component show(Actor actor) {
        var due = desk.today();
        var section = new StartSection(Words.of("care.start")).count(due.total(), DueDesk.MOST);
        due.items().forEach(item -> section.add(line(item)));
        if (due.items().isEmpty()) {
            section.empty(Words.of("care.start.empty"));
        }
        var part = new Div(section);
        part.addClassName("start-part");
        return part;
    }

    private StartLine line(DueFollowUp item) {
        var what = Words.of(
                "care.line",
                Terms.of(item.kind()),
                Terms.of(item.way()),
                item.kind() == FollowUpKind.VIOLENCE ? Terms.of(item.visitor()) : "");
        return new StartLine(item.title(), DisputesNavigation.path(item.dispute()))
                .mark(Badges.risk(item.risk()))
                .details(what.strip() + " · " + item.number())
                .when(Words.of("desk.when", dates.date(item.dueOn()), dates.relative(item.dueOn())), item.overdue());
    }
}
