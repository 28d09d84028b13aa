package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.Choice;
import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.DisputeAction;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The ways out of mediation, always in the same place: court, arbitration, 信访, withdrawal (R01). */
final class Exits extends Composite<Nav> {

    private static final List<Closing> WAYS =
            List.of(Closing.TO_COURT, Closing.TO_ARBITRATION, Closing.TO_PETITION, Closing.WITHDRAWN);

    Exits(DisputePage page, Steps steps) {
        var label = new Span(Words.of("desk.exits"));
        label.addClassName("exits-label");
        getContent().addClassName("exits");
        getContent().setAriaLabel(Words.of("desk.exits"));
        getContent().add(label);
        WAYS.forEach(way -> page.exits().stream()
                .filter(exit -> exit.what() == way)
                .forEach(exit -> getContent().add(button(exit, steps))));
        page.actions().stream()
                .filter(action -> action.what() == DisputeAction.TELL_OTHER_WAYS)
                .forEach(action -> getContent()
                        .add(WhyNot.button(action, () -> steps.take(action.what()))
                                .quiet()));
    }

    private static StepButton button(Choice<Closing> exit, Steps steps) {
        return WhyNot.button(exit, () -> steps.leave(exit)).quiet();
    }
}
