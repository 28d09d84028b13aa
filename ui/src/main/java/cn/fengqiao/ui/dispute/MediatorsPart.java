package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.AssignmentRow;
import cn.fengqiao.mediation.Assignments;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.ProcedureAction;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** 调解员: who was asked, what they answered, who presides, who mediated before, and any path to a party found since. */
@org.springframework.stereotype.Component
class MediatorsPart implements PagePart {

    private final Assignments assignments;
    private final Dates dates;

    MediatorsPart(Assignments assignments, Dates dates) {
        this.assignments = assignments;
        this.dates = dates;
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Optional<Component> of(DisputePage page, Steps steps) {
        var rows = assignments.of(page.header().id());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var panel = new MediatorsPanel(dates);
        rows.forEach(row ->
                panel.add(row, mayChange(page, row) ? actions(page, row, rows.size(), steps) : new Component[0]));
        return Optional.of(panel);
    }

    private static boolean mayChange(DisputePage page, AssignmentRow row) {
        return row.until() == null
                && row.open()
                && page.procedures().stream()
                        .filter(procedure -> procedure.id().equals(row.procedure()))
                        .flatMap(procedure -> procedure.actions().stream())
                        .anyMatch(choice -> choice.what() == ProcedureAction.ASSIGN_MEDIATOR && choice.allowed());
    }

    private Component[] actions(DisputePage page, AssignmentRow row, int all, Steps steps) {
        var buttons = new java.util.ArrayList<Component>();
        if (row.answer() == cn.fengqiao.mediation.AssignmentAnswer.WAITING) {
            buttons.add(new StepButton(Words.of("assign.accept"), () -> steps.open(answer(row, true))));
            buttons.add(new StepButton(Words.of("assign.refuse"), () -> steps.open(answer(row, false))).quiet());
        }
        if (!row.presiding() && all > 1) {
            buttons.add(new StepButton(Words.of("assign.preside"), () -> steps.open(preside(row))).quiet());
        }
        buttons.add(new StepButton(
                        Words.of("assign.accepted-by"),
                        () -> steps.open(new AcceptedByDialog(assignments, row, Parties.present(page))))
                .quiet());
        return buttons.toArray(Component[]::new);
    }

    private CommandDialog answer(AssignmentRow row, boolean accepted) {
        return new ReasonDialog(
                Words.of(accepted ? "assign.accept.of" : "assign.refuse.of", row.name()),
                "reason",
                accepted ? "assign.note" : "desk.reason",
                (command, reason) -> assignments.answer(command, row.procedure(), row.personId(), accepted, reason));
    }

    private CommandDialog preside(AssignmentRow row) {
        return new ConfirmDialog(
                Words.of("assign.preside"),
                Words.of("assign.preside.note", row.name()),
                command -> assignments.preside(command, row.procedure(), row.personId()));
    }
}
