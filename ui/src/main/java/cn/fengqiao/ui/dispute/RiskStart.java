package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.ExpiredRisks;
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

/** On the start page: grades that have run out and wait to be confirmed anew. */
@org.springframework.stereotype.Component
class RiskStart implements StartPart {

    private final ExpiredRisks expired;
    private final Dates dates;

    RiskStart(ExpiredRisks expired, Dates dates) {
        this.expired = expired;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 115;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.may(Permission.DISPUTE_HANDLE);
    }

    @Override
    public Component show(Actor actor) {
        var page = expired.today();
        var section = new StartSection(Words.of("change.risk.start")).count(page.total());
        page.rows().forEach(row -> section.add(line(row)));
        if (page.rows().isEmpty()) {
            section.empty(Words.of("change.risk.start.empty"));
        }
        var part = new Div(section);
        part.addClassName("start-part");
        return part;
    }

    private StartLine line(ExpiredRisks.Row row) {
        return new StartLine(row.title(), DisputesNavigation.path(row.dispute()))
                .mark(Badges.risk(row.risk()))
                .details(Words.of("change.risk.again", row.number()))
                .when(Words.of("desk.when", dates.date(row.until()), dates.relative(row.until())), false);
    }
}
