package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.Choice;
import cn.fengqiao.dispute.DisputeAction;
import cn.fengqiao.dispute.DisputeState;
import cn.fengqiao.dispute.ViolenceDecision;
import cn.fengqiao.mediation.DisputePage;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import java.util.Set;

/** The steps that concern the dispute as a whole; the likeliest stands first and is the only one that stands out. */
final class ActionBar extends Composite<Div> {

    /** These stand elsewhere on the page. */
    private static final Set<DisputeAction> ELSEWHERE = EnumSet.of(
            DisputeAction.ADD_PARTY,
            DisputeAction.ADD_PARTIES,
            DisputeAction.CORRECT_PARTY,
            DisputeAction.NAME_REPORTER,
            DisputeAction.SPLIT,
            DisputeAction.MERGE,
            DisputeAction.REMOVE_PARTY,
            DisputeAction.ADD_REPORT,
            DisputeAction.TELL_OTHER_WAYS);

    private final DisputePage page;
    private final Steps steps;

    ActionBar(DisputePage page, Steps steps) {
        this.page = page;
        this.steps = steps;
        getContent().addClassName("action-bar");
        var first = Likeliest.of(page);
        page.actions().stream()
                .filter(choice -> choice.what() == first.orElse(null))
                .forEach(choice -> getContent().add(button(choice).primary()));
        page.actions().stream()
                .filter(choice -> shown(choice) && choice.what() != first.orElse(null))
                .forEach(choice -> getContent().add(button(choice)));
    }

    private StepButton button(Choice<DisputeAction> choice) {
        return WhyNot.button(choice, () -> steps.take(choice.what()));
    }

    /** What is behind us for good is left out; what is barred now stays in its place. */
    private boolean shown(Choice<DisputeAction> choice) {
        return switch (choice.what()) {
            case ACCEPT, DECLINE -> page.header().state() == DisputeState.REPORTED;
            case RECORD_DECISION -> page.header().domesticViolence();
            case CLEAR_VIOLENCE ->
                page.header().domesticViolence() && page.header().violenceDecision() == ViolenceDecision.UNFOUNDED;
            default -> !ELSEWHERE.contains(choice.what());
        };
    }
}
