package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * What one subject puts on the page of a dispute; every bean of this type is asked, so a subject appears there without
 * the page knowing it.
 */
interface PagePart {

    /** Where it stands below parties and story, the smallest first. */
    int order();

    /** Whether it stands in the narrow column, under the timeline: what is looked up rather than worked on. */
    default boolean aside() {
        return false;
    }

    /** Empty when there is nothing to show and nothing to do. */
    Optional<Component> of(DisputePage page, Steps steps);
}
