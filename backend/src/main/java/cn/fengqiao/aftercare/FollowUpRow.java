package cn.fengqiao.aftercare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One look at how things are, planned or done.
 *
 * @param dueOn last day; also of one that is done
 * @param way as planned, or as done
 * @param doneOn null unless it was done
 * @param asked name of the party that was asked; empty when nobody was
 * @param satisfaction null when nobody said
 * @param fair whether the party asked found the mediation fair; null when nobody said
 * @param signs of escalation or hidden trouble; may be empty
 * @param measures what was done about them; may be empty
 * @param note how it went, or why it was missed
 */
public record FollowUpRow(
        String id,
        FollowUpKind kind,
        FollowUpVisitor visitor,
        FollowUpWay way,
        FollowUpState state,
        LocalDate dueOn,
        boolean overdue,
        @Nullable LocalDate doneOn,
        @Nullable FollowUpResult result,
        String asked,
        @Nullable Satisfaction satisfaction,
        @Nullable Boolean fair,
        String signs,
        String measures,
        String note,
        String by) {}
