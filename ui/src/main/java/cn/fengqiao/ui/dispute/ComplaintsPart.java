package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.ComplaintRow;
import cn.fengqiao.mediation.Complaints;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.ProcedureAction;
import cn.fengqiao.mediation.Suspicions;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** 投诉调解员 (R05): for whoever answers for the area; the mediator does not see it here. */
@org.springframework.stereotype.Component
class ComplaintsPart implements PagePart {

    private final Complaints complaints;
    private final Suspicions suspicions;
    private final Dates dates;

    ComplaintsPart(Complaints complaints, Suspicions suspicions, Dates dates) {
        this.complaints = complaints;
        this.suspicions = suspicions;
        this.dates = dates;
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public int order() {
        return 170;
    }

    @Override
    public Optional<Component> of(DisputePage page, Steps steps) {
        var rows = complaints.of(page.header().id());
        var mediated = page.procedures().stream()
                .filter(procedure -> !procedure.mediators().isEmpty())
                .filter(procedure -> procedure.actions().stream()
                        .anyMatch(choice -> choice.what() == ProcedureAction.END && choice.allowed()))
                .findFirst();
        if (rows.isEmpty() && mediated.isEmpty()) {
            return Optional.empty();
        }
        var panel = new Panel(Words.of("complaint.panel"));
        mediated.ifPresent(procedure -> panel.aside(
                new StepButton(Words.of("complaint.file"), () -> steps.open(new ComplaintDialog(complaints, procedure)))
                        .quiet()));
        if (rows.isEmpty()) {
            panel.add(Panel.quiet(Words.of("complaint.none")));
        }
        var mayDecide = suspicions.mayClear(page.header().id());
        rows.forEach(row -> panel.add(box(row, mayDecide, steps)));
        return Optional.of(panel);
    }

    private Div box(ComplaintRow row, boolean mayDecide, Steps steps) {
        var founded = row.founded();
        var state = founded == null
                ? Badges.state(Words.of("complaint.open"), Tone.WAITING)
                : Badges.state(Words.of(founded ? "complaint.founded" : "complaint.unfounded"), Tone.ENDED);
        var box = new Div(
                Panel.line(
                        new Span(row.mediator()),
                        new Span(Terms.of(row.code())),
                        state,
                        Panel.quiet(dates.date(row.on()))),
                new Paragraph(row.text()));
        box.addClassName("obligation");
        if (!row.finding().isEmpty()) {
            box.add(Panel.quiet(row.finding()));
        }
        if (founded == null && mayDecide) {
            var bar = new Div(
                    new StepButton(Words.of("complaint.found"), () -> steps.open(decide(row, true))),
                    new StepButton(Words.of("complaint.unfound"), () -> steps.open(decide(row, false))).quiet());
            bar.addClassName("action-bar");
            box.add(bar);
        }
        return box;
    }

    private CommandDialog decide(ComplaintRow row, boolean founded) {
        return new ReasonDialog(
                Words.of(founded ? "complaint.found" : "complaint.unfound"),
                "reason",
                "complaint.finding",
                (command, finding) -> complaints.decide(command, row.id(), founded, finding));
    }
}
