package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.Choice;
import cn.fengqiao.mediation.ConfirmationResult;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** 司法确认 of one agreement: how long all parties may still apply together, or what the court has made of it (R21–R26). */
final class ConfirmationBox extends Composite<Div> {

    private final DisputePage.Agreement agreement;
    private final DisputePage.Confirmation confirmation;
    private final Dates dates;

    ConfirmationBox(DisputePage.Agreement agreement, Dates dates) {
        this.agreement = agreement;
        this.confirmation = agreement.confirmation();
        this.dates = dates;
    }

    ConfirmationBox show(DisputePage page, Steps steps, CourseDialogs dialogs) {
        var line = Panel.line(new Span(Words.of("course.confirmation")));
        getContent().addClassName("confirmation");
        getContent().add(line);
        state(line);
        var bar = new Div();
        bar.addClassName("action-bar");
        if (confirmation.pending() && confirmation.mayRecord()) {
            bar.add(
                    new StepButton(Words.of("course.decide"), () -> steps.open(dialogs.decided(agreement))),
                    new StepButton(Words.of("course.withdraw"), () -> steps.open(dialogs.withdraw(agreement))).quiet());
        } else if (confirmation.appliedOn() == null || confirmation.result() == ConfirmationResult.WITHDRAWN) {
            var choice = new Choice<>(agreement.id(), confirmation.whyNot());
            bar.add(WhyNot.button(Words.of("course.apply"), choice, () -> steps.open(dialogs.apply(page, agreement))));
        }
        var open = confirmation.pending() || confirmation.whyNot().isEmpty();
        if (open && page.header().mayReveal()) {
            bar.add(new StepButton(
                            Words.of("paper.package"),
                            () -> dialogs.papers(page, agreement).open())
                    .quiet());
        }
        getContent().add(bar);
        return this;
    }

    private void state(Div line) {
        var result = confirmation.result();
        var applied = confirmation.appliedOn();
        var decided = confirmation.decidedOn();
        if (result != null) {
            var tone = result == ConfirmationResult.CONFIRMED ? Tone.DONE : Tone.ENDED;
            line.add(Badges.state(Terms.of(result), tone));
        }
        if (decided != null) {
            line.add(Panel.quiet(dates.date(decided)));
        }
        if (applied != null) {
            line.add(Panel.quiet(Words.of("course.applied", dates.date(applied), confirmation.court())));
        }
        var expected = confirmation.expectedBy();
        if (confirmation.pending() && expected != null) {
            line.add(Badges.state(Words.of("course.pending"), Tone.WAITING));
            var late = expected.isBefore(dates.today());
            var by = Panel.quiet(Words.of("course.expected", dates.date(expected), dates.relative(expected)));
            by.setClassName("overdue", late);
            line.add(by);
        }
        var last = confirmation.lastDay();
        var left = confirmation.left();
        if (last != null && left != null && (applied == null || result == ConfirmationResult.WITHDRAWN)) {
            line.add(new Span(Words.of("course.apply.until")), Countdowns.of(last, left, dates));
        }
    }
}
