package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeRow;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Dates;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A dispute on a phone: how dangerous and what, who and where, state and last day. */
final class DisputeCard extends Composite<Div> {

    DisputeCard(DisputeRow row, Dates dates) {
        var link = new Anchor(DisputesNavigation.path(row.id()), row.title());
        link.getElement().setAttribute("router-link", true);
        link.addClassName("dispute-title");
        var who = quiet(row.parties());
        var where = quiet(row.area());
        var due = DisputeColumns.due(row.dueOn(), row.overdue(), dates);
        due.addClassNames("last", "small");
        getContent().addClassName("dispute-card");
        getContent()
                .add(
                        line(Badges.risk(row.risk()), link),
                        line(who, where),
                        line(Terms.badge(row.state()), quiet(TypeWords.of(row.typeCode(), row.typeName())), due));
    }

    private static Div line(Component... parts) {
        var line = new Div(parts);
        line.addClassName("line");
        return line;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassNames("quiet", "small");
        return span;
    }
}
