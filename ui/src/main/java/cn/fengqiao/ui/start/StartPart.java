package cn.fengqiao.ui.start;

import cn.fengqiao.security.Actor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;

/**
 * What one subject puts on the start page; every bean of this type is asked, so a subject appears there without the
 * start page knowing it.
 */
public interface StartPart {

    /** Where it stands, the smallest first: disputes from 100, visits from 200, questions from 300, accounts from 400. */
    int order();

    /** Whether there is anything in it for this person; decided by roles alone, without a query. */
    boolean isFor(Actor actor);

    /** The one thing this person most likely comes to do; the first part that names one has it in the page's header. */
    default Optional<Button> primary(Actor actor) {
        return Optional.empty();
    }

    /** Reads with a fixed number of queries and shows the result, usually as one or more {@link StartSection}s. */
    Component show(Actor actor);
}
