package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.ProcedureAction;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** One who mediates: what was disclosed of the person, who objects, whether all parties keep the person (R10, R44). */
final class MediatorLine extends Composite<Div> {

    private static final List<ProcedureAction> ALWAYS =
            List.of(ProcedureAction.RELEASE_MEDIATOR, ProcedureAction.DISCLOSE, ProcedureAction.OBJECT);

    private final DisputePage page;
    private final DisputePage.Procedure procedure;
    private final DisputePage.Assignment one;

    MediatorLine(DisputePage page, DisputePage.Procedure procedure, DisputePage.Assignment one) {
        this.page = page;
        this.procedure = procedure;
        this.one = one;
    }

    MediatorLine show(Dates dates, Steps steps, ProcedureDialogs dialogs) {
        var role = Words.of(one.presiding() ? "desk.mediator.presiding" : "desk.mediator");
        var line = Panel.line(
                new Span(role),
                new Span(one.name()),
                Panel.quiet(Terms.of(one.mode())),
                Panel.quiet(dates.date(one.from())));
        var waived = one.waivedOn();
        if (one.inDoubt()) {
            line.add(Badges.state(Words.of("course.mediator.in-doubt"), Tone.WAITING));
        } else if (waived != null) {
            line.add(Badges.state(Words.of("course.mediator.kept", dates.date(waived)), Tone.DONE));
        }
        getContent().addClassName("mediator");
        getContent().add(line);
        told();
        getContent().add(actions(steps, dialogs));
        return this;
    }

    private void told() {
        if (!one.disclosure().isEmpty()) {
            getContent().add(new Paragraph(Words.of("course.mediator.disclosed", one.disclosure())));
        }
        if (!one.objection().isEmpty()) {
            var who = Parties.names(page, List.of(one.objectedBy()));
            getContent().add(new Paragraph(Words.of("course.mediator.objected", who, one.objection())));
        }
    }

    private Div actions(Steps steps, ProcedureDialogs dialogs) {
        var bar = new Div();
        bar.addClassName("action-bar");
        procedure.actions().stream()
                .filter(choice -> choice.allowed() && fits(choice.what()))
                .forEach(choice -> bar.add(WhyNot.button(
                                choice, () -> steps.open(dialogs.mediator(choice.what(), page, procedure, one)))
                        .quiet()));
        return bar;
    }

    private boolean fits(ProcedureAction action) {
        return action == ProcedureAction.WAIVE_DISCLOSURE ? one.inDoubt() : ALWAYS.contains(action);
    }
}
