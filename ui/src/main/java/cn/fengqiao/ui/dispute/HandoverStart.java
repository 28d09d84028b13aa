package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.EscalationRow;
import cn.fengqiao.dispute.Escalations;
import cn.fengqiao.dispute.GivenHandover;
import cn.fengqiao.dispute.HandoverDesk;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.security.Role;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import cn.fengqiao.ui.start.StartLine;
import cn.fengqiao.ui.start.StartPart;
import cn.fengqiao.ui.start.StartSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** On the start page: what the own agency gave away and is not settled, and for heads what went up to them. */
@org.springframework.stereotype.Component
class HandoverStart implements StartPart {

    private final HandoverDesk desk;
    private final Escalations escalations;
    private final Dates dates;

    HandoverStart(HandoverDesk desk, Escalations escalations, Dates dates) {
        this.desk = desk;
        this.escalations = escalations;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public boolean isFor(Actor actor) {
        return gives(actor) || decides(actor);
    }

    @Override
    public Component show(Actor actor) {
        var part = new Div();
        part.addClassName("start-part");
        if (decides(actor)) {
            part.add(up());
        }
        if (gives(actor)) {
            part.add(given());
        }
        return part;
    }

    private StartSection up() {
        var open = escalations.open();
        var section = new StartSection(Words.of("joint.start.up")).count(open.total());
        open.items().forEach(row -> section.add(line(row)));
        return open.items().isEmpty() ? section.empty(Words.of("joint.start.up.empty")) : section;
    }

    private StartSection given() {
        var given = desk.given();
        var section = new StartSection(Words.of("joint.start.given")).count(given.total());
        given.items().forEach(row -> section.add(line(row)));
        return given.items().isEmpty() ? section.empty(Words.of("joint.start.given.empty")) : section;
    }

    private StartLine line(EscalationRow row) {
        var due = row.dueOn();
        var line = new StartLine(row.title(), DisputesNavigation.path(row.dispute()))
                .mark(Badges.risk(row.risk()))
                .details(Words.of("joint.start.up.line", Terms.of(row.reason()), row.agency(), row.number()));
        return due == null
                ? line.when(Words.of("desk.when", dates.dateTime(row.since()), dates.relative(row.since())), true)
                : line.when(Words.of("desk.when", dates.date(due), dates.relative(due)), true);
    }

    private StartLine line(GivenHandover row) {
        var due = row.dueOn();
        var line = new StartLine(row.title(), DisputesNavigation.path(row.dispute()))
                .mark(Badges.risk(row.risk()))
                .details(Words.of("joint.start.given.line", Terms.of(row.kind()), row.to(), row.number()));
        return due == null
                ? line.when(Terms.of(row.state()), true)
                : line.when(Words.of("desk.when", dates.date(due), dates.relative(due)), row.late());
    }

    private static boolean gives(Actor actor) {
        return actor.may(Permission.DISPUTE_HANDLE) || actor.may(Permission.OWN_DISPUTE_HANDLE);
    }

    private static boolean decides(Actor actor) {
        return actor.may(Permission.DISPUTE_ASSIGN) || actor.has(Role.SUPERVISOR);
    }
}
