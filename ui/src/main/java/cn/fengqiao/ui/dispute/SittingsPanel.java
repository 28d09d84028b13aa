package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.SittingRow;
import cn.fengqiao.mediation.SittingRow.Came;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line for each session: when, where, who mediates, who came. */
final class SittingsPanel extends Panel {

    private static final int NAMES = 8;

    private final Dates dates;

    SittingsPanel(Dates dates) {
        super(Words.of("sitting.panel"));
        this.dates = dates;
    }

    void add(SittingRow row, Component... actions) {
        var title = new Span(
                Words.of("desk.session.title", dates.dateTime(row.startsAt()), row.place(), Terms.of(row.form())));
        title.addClassName("what");
        var box = new Div(line(title, state(row)));
        box.addClassName("obligation");
        if (!row.mediators().isEmpty()) {
            box.add(quiet(Words.of("sitting.mediators", String.join("、", row.mediators()))));
        }
        for (var came : Came.values()) {
            var who = row.invited().stream().filter(each -> each.came() == came).toList();
            if (!who.isEmpty()) {
                box.add(quiet(Words.of(
                        "sitting.who",
                        Terms.of(came),
                        who.size(),
                        who.stream().limit(NAMES).map(SittingRow.Invited::name).collect(Collectors.joining("、")))));
            }
        }
        if (!row.readers().isEmpty()) {
            box.add(quiet(Words.of("sitting.readers", String.join("、", row.readers()))));
        }
        if (!row.cancelledFor().isEmpty()) {
            box.add(quiet(row.cancelledFor()));
        }
        if (actions.length > 0) {
            var bar = new Div(Stream.of(actions).toArray(Component[]::new));
            bar.addClassName("action-bar");
            box.add(bar);
        }
        add(box);
    }

    private static Span state(SittingRow row) {
        return Badges.state(
                row.late() ? Words.of("sitting.late") : Terms.of(row.state()),
                switch (row.state()) {
                    case PLANNED -> row.late() ? Tone.WAITING : Tone.ACTIVE;
                    case HELD -> Tone.DONE;
                    case CANCELLED -> Tone.ENDED;
                });
    }
}
