package cn.fengqiao.ui.dispute;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** The stages of a procedure in a row: what is behind, where it stands, and what still comes. */
final class StepTrack extends Composite<OrderedList> {

    /** How far a stage is. */
    enum Stage {
        /** Behind us. */
        DONE,
        /** Where it stands now. */
        CURRENT,
        /** Still to come. */
        AHEAD,
        /** It ended here without reaching the goal. */
        BROKEN
    }

    StepTrack(String name) {
        getContent().addClassName("step-track");
        getContent().getElement().setAttribute("aria-label", name);
    }

    StepTrack add(String label, Stage stage, String when) {
        var name = new Span(label);
        name.addClassName("stage-name");
        var time = new Span(when);
        time.addClassName("stage-when");
        var item = new ListItem(name, time);
        item.addClassNames("stage", stage.name().toLowerCase(java.util.Locale.ROOT));
        if (stage == Stage.CURRENT) {
            item.getElement().setAttribute("aria-current", "step");
        }
        getContent().add(item);
        return this;
    }
}
