package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.Suspicions;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.security.Role;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import cn.fengqiao.ui.start.StartLine;
import cn.fengqiao.ui.start.StartPart;
import cn.fengqiao.ui.start.StartSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** On the start page of whoever supervises: procedures that stand still because somebody suspects a sham (R47). */
@org.springframework.stereotype.Component
class SuspicionStart implements StartPart {

    private final Suspicions suspicions;
    private final Dates dates;

    SuspicionStart(Suspicions suspicions, Dates dates) {
        this.suspicions = suspicions;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 130;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.has(Role.SUPERVISOR) || actor.may(Permission.DISPUTE_ASSIGN);
    }

    @Override
    public Component show(Actor actor) {
        var waiting = suspicions.waiting();
        var section = new StartSection(Words.of("guard.start")).count(waiting.size());
        waiting.forEach(row -> section.add(new StartLine(row.title(), DisputesNavigation.path(row.dispute()))
                .details(Words.of("guard.start.line", row.agency(), row.number(), row.reason()))
                .when(dates.date(row.since()), true)));
        if (waiting.isEmpty()) {
            section.empty(Words.of("guard.start.empty"));
        }
        var part = new Div(section);
        part.addClassName("start-part");
        return part;
    }
}
