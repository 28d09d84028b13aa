package cn.fengqiao.ui.dispute;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/**
 * A step that can be taken, or cannot be taken now: then it stays in its place, greyed but in the order of tabs, and says
 * rule and reason when it is pointed at, focused or tapped.
 */
final class StepButton extends Composite<Span> {

    private final Button button;

    StepButton(String label, Runnable step) {
        button = new Button(label, click -> step.run());
        getContent().add(button);
        getContent().addClassName("step-button");
    }

    private StepButton(String label, String reason) {
        button = new Button(label);
        button.addClassName("forbidden");
        button.getElement().setAttribute("aria-disabled", "true");
        button.getElement().setAttribute("aria-description", reason);
        getContent().add(button, why(reason));
        getContent().addClassName("step-button");
    }

    static StepButton forbidden(String label, String reason) {
        return new StepButton(label, reason);
    }

    StepButton primary() {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return this;
    }

    StepButton quiet() {
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return this;
    }

    private Popover why(String reason) {
        var popover = new Popover(new Paragraph(reason));
        popover.setTarget(button);
        popover.setOpenOnHover(true);
        popover.setOpenOnFocus(true);
        popover.setOpenOnClick(true);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.addClassName("step-reason");
        popover.setWidth("min(22rem, 86vw)");
        return popover;
    }
}
