package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeFilter;
import cn.fengqiao.dispute.DisputeList;
import cn.fengqiao.dispute.DisputeOrder;
import cn.fengqiao.dispute.DisputeRow;
import cn.fengqiao.dispute.DisputeState;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Role;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Links;
import cn.fengqiao.ui.frame.Words;
import cn.fengqiao.ui.start.StartLine;
import cn.fengqiao.ui.start.StartPart;
import cn.fengqiao.ui.start.StartSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import java.util.Set;

/** A supervisor's start: what is red or orange in the area and still open, the most dangerous first. */
@org.springframework.stereotype.Component
class WatchStart implements StartPart {

    private static final Set<DisputeState> OPEN = EnumSet.complementOf(EnumSet.of(DisputeState.CLOSED));

    static final DisputeFilter DANGEROUS =
            new DisputeFilter(null, Set.of(), OPEN, Set.of(Risk.RED, Risk.ORANGE), "", false, false);

    static final DisputeFilter OVERDUE = new DisputeFilter(null, Set.of(), Set.of(), Set.of(), "", false, true);

    private static final int SHOWN = 8;

    private final DisputeList list;
    private final Dates dates;

    WatchStart(DisputeList list, Dates dates) {
        this.list = list;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.has(Role.SUPERVISOR) || actor.has(Role.STATION_HEAD);
    }

    @Override
    public Component show(Actor actor) {
        var rows = list.fetch(DANGEROUS, DisputeOrder.RISK, 0, SHOWN);
        var section = new StartSection(Words.of("today.dangerous")).count(list.count(DANGEROUS));
        rows.forEach(row -> section.add(line(row)));
        var all = Links.to(DisputesNavigation.path(DANGEROUS) + "&order=RISK", Words.of("today.dangerous.all"));
        var part = new Div(
                rows.isEmpty()
                        ? section.empty(
                                Words.of("today.dangerous.none"),
                                Links.to(DisputesNavigation.path(OVERDUE), Words.of("today.overdue.look")))
                        : section.aside(all));
        part.addClassName("start-part");
        return part;
    }

    private StartLine line(DisputeRow row) {
        var line = new StartLine(row.title(), DisputesNavigation.path(row.id()))
                .mark(Badges.risk(row.risk()))
                .details(String.join(" · ", row.area(), Terms.of(row.state()), row.number()));
        var due = row.dueOn();
        return due == null
                ? line
                : line.when(Words.of("desk.when", dates.date(due), dates.relative(due)), row.overdue());
    }
}
