package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.AssignmentAnswer;
import cn.fengqiao.mediation.AssignmentRow;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One line for each assignment, with what speaks against it. */
final class MediatorsPanel extends Panel {

    private final Dates dates;

    MediatorsPanel(Dates dates) {
        super(Words.of("assign.panel"));
        this.dates = dates;
    }

    void add(AssignmentRow row, Component... actions) {
        var name = new Span(row.name());
        name.addClassName("what");
        var first = line(name, quiet(row.agency()), state(row));
        if (row.presiding() && row.until() == null) {
            first.add(Badges.state(Words.of("desk.mediator.presiding"), Tone.ACTIVE));
        }
        var box = new Div(first, quiet(when(row)));
        box.addClassName("obligation");
        var tie = row.tie();
        if (tie != null) {
            box.add(warning(Words.of("assign.tie", TieWords.of(row.name(), tie))));
        }
        var trained = row.trainedUntilOn();
        if (row.untrained() && trained != null) {
            box.add(warning(Words.of("assign.about.untrained", dates.date(trained))));
        }
        if (!row.disclosed().isEmpty()) {
            box.add(quiet(Words.of("assign.disclosed", row.disclosed())));
        }
        if (actions.length > 0) {
            var bar = new Div(actions);
            bar.addClassName("action-bar");
            box.add(bar);
        }
        add(box);
    }

    private Span state(AssignmentRow row) {
        if (row.until() != null) {
            return Badges.state(
                    row.answer() == AssignmentAnswer.REFUSED ? Terms.of(row.answer()) : Words.of("assign.ended"),
                    Tone.ENDED);
        }
        return Badges.state(
                row.late() ? Words.of("assign.late") : Terms.of(row.answer()),
                row.answer() == AssignmentAnswer.ACCEPTED ? Tone.DONE : Tone.WAITING);
    }

    private String when(AssignmentRow row) {
        var until = row.until();
        if (until != null) {
            return Words.of(
                    "assign.was", Terms.of(row.mode()), dates.date(row.from()), dates.date(until), row.endedFor());
        }
        var due = row.answerDueOn();
        var asked = Words.of("assign.is", Terms.of(row.mode()), dates.date(row.from()), row.acceptedBy());
        return row.answer() == AssignmentAnswer.WAITING && due != null
                ? asked + " · " + Words.of("assign.answer-by", dates.date(due))
                : asked;
    }

    private static Paragraph warning(String text) {
        var warning = new Paragraph(text);
        warning.addClassName("conflict-note");
        warning.getElement().setAttribute("role", "note");
        return warning;
    }
}
