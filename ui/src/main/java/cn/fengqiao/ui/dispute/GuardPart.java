package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.ConcessionRow;
import cn.fengqiao.mediation.Concessions;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.ProcedureAction;
import cn.fengqiao.mediation.ProcedureState;
import cn.fengqiao.mediation.SuspicionRow;
import cn.fengqiao.mediation.Suspicions;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 让步与廉洁: what was conceded, for the mediators' eyes (R46), and the way to stop a sham (R47). */
@org.springframework.stereotype.Component
class GuardPart implements PagePart {

    private final Concessions concessions;
    private final Suspicions suspicions;
    private final Dates dates;

    GuardPart(Concessions concessions, Suspicions suspicions, Dates dates) {
        this.concessions = concessions;
        this.suspicions = suspicions;
        this.dates = dates;
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public int order() {
        return 160;
    }

    @Override
    public Optional<Component> of(DisputePage page, Steps steps) {
        var id = page.header().id();
        var open = page.procedures().stream()
                .filter(procedure -> procedure.state() == ProcedureState.OPEN)
                .findFirst();
        var rows = concessions.of(id);
        var suspected = suspicions.of(id);
        var buttons = open.map(procedure -> buttons(page, procedure, suspected, steps))
                .orElse(List.of());
        if (rows.isEmpty() && suspected.isEmpty() && buttons.isEmpty()) {
            return Optional.empty();
        }
        var panel = new Panel(Words.of("guard.panel"));
        suspected.forEach(row -> panel.add(suspicion(row)));
        rows.forEach(row -> panel.add(concession(row)));
        if (!rows.isEmpty()) {
            panel.add(Panel.quiet(Words.of("guard.concession.note")));
        }
        var bar = new Div(buttons.toArray(Component[]::new));
        bar.addClassName("action-bar");
        panel.add(bar);
        return Optional.of(panel);
    }

    private List<Component> buttons(
            DisputePage page, DisputePage.Procedure procedure, List<SuspicionRow> suspected, Steps steps) {
        var buttons = new ArrayList<Component>();
        if (concessions.mediates(procedure.id())) {
            buttons.add(new StepButton(
                    Words.of("guard.concession"),
                    () -> steps.open(new ConcessionDialog(concessions, procedure.id(), Parties.present(page)))));
        }
        var mediates = procedure.actions().stream()
                .anyMatch(choice -> choice.what() == ProcedureAction.END && choice.allowed());
        if (suspected.isEmpty() && mediates) {
            buttons.add(new StepButton(Words.of("guard.suspect"), () -> steps.open(suspect(procedure))).quiet());
        } else if (!suspected.isEmpty() && suspicions.mayClear(page.header().id())) {
            buttons.add(new StepButton(Words.of("guard.clear"), () -> steps.open(clear(procedure))));
        }
        return buttons;
    }

    private CommandDialog suspect(DisputePage.Procedure procedure) {
        return new ReasonDialog(
                        Words.of("guard.suspect"),
                        "reason",
                        "guard.suspect.why",
                        (command, reason) -> suspicions.report(command, procedure.id(), reason))
                .hint(Words.of("guard.suspect.hint"));
    }

    private CommandDialog clear(DisputePage.Procedure procedure) {
        return new ReasonDialog(
                Words.of("guard.clear"),
                "reason",
                "guard.clear.finding",
                (command, finding) -> suspicions.clear(command, procedure.id(), finding));
    }

    private Paragraph suspicion(SuspicionRow row) {
        var line = new Paragraph(Words.of("guard.suspected", dates.date(row.since()), row.reason()));
        line.addClassName("conflict-note");
        return line;
    }

    private Div concession(ConcessionRow row) {
        var box = new Div(
                Panel.line(new Span(row.party()), Panel.quiet(dates.date(row.on())), Panel.quiet(row.by())),
                new Paragraph(row.text()));
        box.addClassName("obligation");
        return box;
    }
}
