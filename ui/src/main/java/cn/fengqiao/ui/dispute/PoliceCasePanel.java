package cn.fengqiao.ui.dispute;

import cn.fengqiao.policecase.PoliceCaseRow;
import cn.fengqiao.policecase.PoliceCaseState;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import java.util.stream.Stream;

/** The police cases behind the quarrel: number, clock, appraisals, end; with what may be done in the open one. */
final class PoliceCasePanel extends Panel {

    private final Dates dates;

    PoliceCasePanel(Dates dates) {
        super(Words.of("police.title"));
        this.dates = dates;
    }

    void show(Iterable<PoliceCaseRow> rows, Function<PoliceCaseRow, Stream<StepButton>> actions) {
        for (var row : rows) {
            var box = new Div(head(row), facts(row));
            box.addClassName("obligation");
            var bar = new Div(actions.apply(row).toArray(StepButton[]::new));
            if (bar.getComponentCount() > 0) {
                bar.addClassName("action-bar");
                box.add(bar);
            }
            add(box);
        }
    }

    private static Div head(PoliceCaseRow row) {
        return line(
                new Span(row.number()),
                quiet(Terms.of(row.kind())),
                Badges.state(Terms.of(row.state()), tone(row.state())));
    }

    private Facts facts(PoliceCaseRow row) {
        var facts = new Facts().add(Words.of("police.filed-on"), dates.date(row.filedOn()));
        var due = row.dueOn();
        if (due != null) {
            var both = dates.both(due);
            both.setClassName("overdue", row.overdue());
            facts.add(Words.of("police.due"), both);
        } else if (row.open()) {
            facts.add(Words.of("police.due"), Words.of(row.clockFrom() == null ? "police.mediated" : "police.waits"));
        }
        row.appraisals().forEach(each -> {
            var to = each.to();
            facts.add(
                    Terms.of(each.kind()),
                    to == null
                            ? Words.of("police.appraising", dates.date(each.from()))
                            : Words.of("police.appraised", dates.date(each.from()), dates.date(to), each.result()));
        });
        var decided = row.decidedOn();
        if (decided != null) {
            facts.add(Words.of("police.decided-on"), (dates.date(decided) + " " + row.document()).strip())
                    .add(Words.of("police.approved-by"), row.approvedBy());
        }
        return facts;
    }

    private static Tone tone(PoliceCaseState state) {
        return switch (state) {
            case OPEN -> Tone.ACTIVE;
            case MEDIATED, SETTLED -> Tone.DONE;
            case PENALTY -> Tone.ENDED;
        };
    }
}
