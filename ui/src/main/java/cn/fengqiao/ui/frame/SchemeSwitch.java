package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.icon.VaadinIcon;

/** ◐ Light or dark, changed in the browser without a round trip and remembered there; without a choice the system's. */
@JavaScript("context://js/frame.js")
final class SchemeSwitch extends Button {

    static final String COOKIE = "fengqiao-scheme";

    SchemeSwitch() {
        super(VaadinIcon.ADJUST.create());
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("fq-scheme");
        setAriaLabel(Words.of("frame.scheme.switch"));
        setTooltipText(Words.of("frame.scheme.switch"));
        addAttachListener(event -> getElement()
                .executeJs("this.addEventListener('click', () => window.fengqiao.otherScheme($0))", COOKIE));
    }
}
