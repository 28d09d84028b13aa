package cn.fengqiao.ui.dispute;

import cn.fengqiao.representation.Unreached;
import cn.fengqiao.representation.UnreachedDesk;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Words;
import cn.fengqiao.ui.start.StartLine;
import cn.fengqiao.ui.start.StartPart;
import cn.fengqiao.ui.start.StartSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** On the start page: in which disputes a party was tried several times and never reached; silent when there is none. */
@org.springframework.stereotype.Component
class UnreachedStart implements StartPart {

    private final UnreachedDesk desk;

    UnreachedStart(UnreachedDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return 130;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.may(Permission.MEDIATION_HANDLE);
    }

    @Override
    public Component show(Actor actor) {
        var part = new Div();
        part.addClassName("start-part");
        var items = desk.today();
        if (items.isEmpty()) {
            part.setVisible(false);
            return part;
        }
        var section = new StartSection(Words.of("rep.unreached.start")).count(items.size());
        items.forEach(item -> section.add(line(item)));
        part.add(section);
        return part;
    }

    private static StartLine line(Unreached item) {
        return new StartLine(item.title(), DisputesNavigation.path(item.dispute()))
                .mark(Badges.risk(item.risk()))
                .details(Words.of("rep.unreached.line", item.parties(), item.attempts()) + " · " + item.number());
    }
}
