package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.ProcedureState;
import cn.fengqiao.mediation.SessionForm;
import cn.fengqiao.mediation.SittingRow;
import cn.fengqiao.mediation.SittingState;
import cn.fengqiao.mediation.Sittings;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Optional;

/** 调解会安排: sessions planned ahead, moved, cancelled, held; and the notes of separate ones for those named. */
@org.springframework.stereotype.Component
class SittingsPart implements PagePart {

    private final Sittings sittings;
    private final Companions companions;
    private final Dates dates;

    SittingsPart(Sittings sittings, Companions companions, Dates dates) {
        this.sittings = sittings;
        this.companions = companions;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public Optional<Component> of(DisputePage page, Steps steps) {
        var rows = sittings.of(page.header().id()).stream()
                .filter(row ->
                        row.state() != SittingState.HELD || row.endsAt() != null || row.form() == SessionForm.SEPARATE)
                .toList();
        var open = page.procedures().stream()
                .filter(procedure -> procedure.state() == ProcedureState.OPEN && mediates(procedure))
                .findFirst();
        if (rows.isEmpty() && open.isEmpty()) {
            return Optional.empty();
        }
        var panel = new SittingsPanel(dates);
        open.filter(procedure -> procedure.mediators().stream().anyMatch(one -> one.until() == null))
                .ifPresent(procedure -> panel.aside(new StepButton(
                        Words.of("sitting.plan"),
                        () -> steps.open(
                                new PlanSittingDialog(sittings, procedure, Parties.present(page), dates.today())))));
        if (rows.isEmpty()) {
            panel.add(Panel.quiet(Words.of("sitting.none")));
        }
        rows.forEach(row -> panel.add(row, actions(page, row, steps)));
        return Optional.of(panel);
    }

    private static boolean mediates(DisputePage.Procedure procedure) {
        return procedure.actions().stream()
                .anyMatch(choice ->
                        choice.what() == cn.fengqiao.mediation.ProcedureAction.ASSIGN_MEDIATOR && choice.allowed());
    }

    private Component[] actions(DisputePage page, SittingRow row, Steps steps) {
        var buttons = new ArrayList<Component>();
        var may = page.procedures().stream()
                .anyMatch(procedure -> procedure.id().equals(row.procedure()) && mediates(procedure));
        if (row.state() == SittingState.PLANNED && may) {
            buttons.add(new StepButton(
                    Words.of("sitting.held"),
                    () -> steps.open(new HeldDialog(
                            sittings,
                            row,
                            Parties.present(page),
                            companions.all(page.header().id()),
                            dates))));
            buttons.add(new StepButton(Words.of("sitting.move"), () -> steps.open(new MoveSittingDialog(sittings, row)))
                    .quiet());
            buttons.add(new StepButton(Words.of("sitting.cancel"), () -> steps.open(cancel(row))).quiet());
        }
        if (row.mayRead()) {
            buttons.add(new StepButton(Words.of("sitting.notes"), () -> notes(row)).quiet());
        }
        return buttons.toArray(Component[]::new);
    }

    private CommandDialog cancel(SittingRow row) {
        return new ReasonDialog(
                Words.of("sitting.cancel.of", dates.dateTime(row.startsAt())),
                "reason",
                "desk.reason",
                (command, reason) -> sittings.cancel(command, row.id(), reason));
    }

    /** Read only when asked for, because every look is noted. */
    private void notes(SittingRow row) {
        sittings.notes(row.id()).ifPresent(text -> new TextDialog(Words.of("sitting.notes.title"), text).open());
    }
}
