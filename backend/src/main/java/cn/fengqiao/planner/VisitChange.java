package cn.fengqiao.planner;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a proposal changes about one visit. */
public record VisitChange(
        String visit,
        Why why,
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
