package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.LeftBehind;
import cn.fengqiao.dispute.LeftWork;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Words;
import cn.fengqiao.ui.start.StartLine;
import cn.fengqiao.ui.start.StartPart;
import cn.fengqiao.ui.start.StartSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** On the start page of whoever assigns: open disputes of people who no longer serve; nothing while there are none. */
@org.springframework.stereotype.Component
class LeftStart implements StartPart {

    private final LeftWork work;

    LeftStart(LeftWork work) {
        this.work = work;
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.may(Permission.DISPUTE_ASSIGN);
    }

    @Override
    public Component show(Actor actor) {
        var part = new Div();
        part.addClassName("start-part");
        var left = work.inMyAreas();
        if (!left.isEmpty()) {
            var section = new StartSection(Words.of("roster.left")).count(left.size());
            left.forEach(each -> section.add(line(each)));
            part.add(section);
        }
        return part;
    }

    private static StartLine line(LeftBehind each) {
        return new StartLine(each.title(), DisputesNavigation.path(each.dispute()))
                .mark(Badges.risk(each.risk()))
                .details(Words.of(
                        each.mediator() ? "roster.left.mediator" : "roster.left.officer",
                        each.person(),
                        each.number()));
    }
}
