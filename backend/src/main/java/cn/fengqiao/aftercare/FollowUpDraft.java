package cn.fengqiao.aftercare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was found when somebody looked again.
 *
 * @param partyId id of the {@code PARTY_TO} that was asked; empty when nobody was reached
 * @param satisfaction null when the party did not say
 * @param fair null when the party did not say
 * @param signs needed, with measures, when the result is tense or relapsed
 */
public record FollowUpDraft(
        LocalDate doneOn,
        FollowUpWay way,
        FollowUpResult result,
        String partyId,
        @Nullable Satisfaction satisfaction,
        @Nullable Boolean fair,
        String signs,
        String measures,
        String note) {}
