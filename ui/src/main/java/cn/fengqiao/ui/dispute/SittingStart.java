package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.TodaysSitting;
import cn.fengqiao.mediation.TodaysSittings;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import cn.fengqiao.ui.start.StartLine;
import cn.fengqiao.ui.start.StartPart;
import cn.fengqiao.ui.start.StartSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** On the start page: today's sessions, and those of which nobody recorded what became of them. */
@org.springframework.stereotype.Component
class SittingStart implements StartPart {

    private final TodaysSittings sittings;
    private final Dates dates;

    SittingStart(TodaysSittings sittings, Dates dates) {
        this.sittings = sittings;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 105;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.may(Permission.MEDIATION_HANDLE);
    }

    @Override
    public Component show(Actor actor) {
        var today = sittings.today();
        var section = new StartSection(Words.of("sitting.start")).count(today.size());
        today.forEach(each -> section.add(line(each)));
        if (today.isEmpty()) {
            section.empty(Words.of("sitting.start.empty"));
        }
        var part = new Div(section);
        part.addClassName("start-part");
        return part;
    }

    private StartLine line(TodaysSitting each) {
        return new StartLine(each.title(), DisputesNavigation.path(each.dispute()))
                .details(Words.of(
                        "sitting.start.line",
                        Terms.of(each.form()),
                        each.place(),
                        String.join("、", each.mediators()),
                        each.number()))
                .when(
                        each.over()
                                ? Words.of("sitting.start.over", dates.dateTime(each.startsAt()))
                                : dates.dateTime(each.startsAt()),
                        each.over());
    }
}
