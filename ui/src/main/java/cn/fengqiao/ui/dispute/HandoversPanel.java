package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.HandoverRow;
import cn.fengqiao.dispute.HandoverState;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** From hand to hand: who gave the dispute to whom and why, what was answered, and the answer that is awaited. */
final class HandoversPanel extends Panel {

    private final Dates dates;
    private final Steps steps;
    private final HandoverDialogs dialogs;

    HandoversPanel(DisputePage page, Dates dates, Steps steps, HandoverDialogs dialogs) {
        super(Words.of("joint.owners"));
        this.dates = dates;
        this.steps = steps;
        this.dialogs = dialogs;
        add(dialogs.owners(page.header().id()));
        page.handovers().reversed().forEach(row -> add(box(row)));
    }

    private Div box(HandoverRow row) {
        var way = new Span(Words.of("desk.handover.way", row.from(), row.to()));
        var head = line(way, quiet(Terms.of(row.kind())), Badges.state(Terms.of(row.state()), tone(row.state())));
        var box = new Div(head, quiet(dates.dateTime(row.at())), new Paragraph(row.reason()));
        box.addClassName("obligation");
        if (!row.notAsked().isBlank()) {
            box.add(new Paragraph(Words.of("joint.handover.without", row.notAsked())));
        }
        if (!row.answer().isBlank()) {
            box.add(new Paragraph(Words.of("desk.handover.answer", row.answer())));
        }
        var due = row.dueOn();
        if (due != null) {
            box.add(quiet(Words.of("desk.handover.due", dates.date(due), dates.relative(due))));
        }
        if (dialogs.waitsForMe(row)) {
            box.add(answers(row));
        }
        if (dialogs.mayWithdraw(row)) {
            box.add(withdraw(row));
        }
        return box;
    }

    private Div answers(HandoverRow row) {
        var bar = new Div(
                new StepButton(Words.of("desk.handover.accept"), () -> steps.open(dialogs.accept(row))).primary(),
                new StepButton(Words.of("desk.handover.return"), () -> steps.open(dialogs.giveBack(row))));
        bar.addClassName("action-bar");
        return bar;
    }

    private Div withdraw(HandoverRow row) {
        var bar = new Div(
                new StepButton(Words.of("joint.handover.withdraw"), () -> steps.open(dialogs.withdraw(row))).quiet());
        bar.addClassName("action-bar");
        return bar;
    }

    private static Tone tone(HandoverState state) {
        return switch (state) {
            case OFFERED -> Tone.WAITING;
            case ACCEPTED -> Tone.DONE;
            case RETURNED -> Tone.ENDED;
            case WITHDRAWN -> Tone.QUIET;
        };
    }
}
