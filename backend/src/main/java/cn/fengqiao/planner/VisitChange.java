package cn.fengqiao.planner;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal changes about one visit.
 *
 * @param causes the events that bear on it; none for a visit that makes way for others
 */
public record VisitChange(
        String visit,
        Why why,
        List<Event> causes,
        @Nullable PlannedVisit before,
        @Nullable PlannedVisit after,
        Set<String> joining,
        Set<String> leaving) {

    /** Why a visit changes. */
    public enum Why {
        /** An event made its old place impossible. */
        AFFECTED,
        /** It is new. */
        NEW,
        /** The host withdrew it. */
        WITHDRAWN,
        /** It gives way, or the change pays for itself. */
        MAKES_WAY
    }
}
