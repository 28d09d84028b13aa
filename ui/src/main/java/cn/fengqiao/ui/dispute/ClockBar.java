package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.ProcedureAction;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Set;

/** What may be done about the clock of an open procedure: later by all parties, still for an appraisal, on again. */
final class ClockBar extends Composite<Div> {

    ClockBar(DisputePage.Procedure procedure, Steps steps, CourseDialogs dialogs) {
        getContent().addClassName("action-bar");
        var shown = procedure.suspendedOn() == null
                ? Set.of(ProcedureAction.EXTEND_CLOCK, ProcedureAction.SUSPEND_CLOCK)
                : Set.of(ProcedureAction.RESUME_CLOCK);
        procedure.actions().stream()
                .filter(choice -> shown.contains(choice.what()))
                .forEach(choice -> getContent()
                        .add(WhyNot.button(choice, () -> steps.open(dialogs.clock(choice.what(), procedure)))
                                .quiet()));
        getContent().setVisible(procedure.endedOn() == null);
    }
}
