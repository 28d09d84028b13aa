package cn.fengqiao.aftercare;

import cn.fengqiao.dispute.Risk;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * On which days after an agreement, or after the decision on domestic violence, somebody looks again. The law sets no
 * days, so an administrator may set others ({@code fengqiao.followups.*}, lists of days).
 *
 * @param redDays after an agreement in a red dispute; each day a visit
 * @param orangeDays the same for orange
 * @param yellowDays the same for yellow, by phone
 * @param blueDays the same for blue, by phone
 * @param violenceDays after the decision on domestic violence, for the station and for the residents' committee each:
 *     within a week, then monthly for three months (practice, not checked against the text of 公通字〔2024〕34号)
 * @param soonDays how many days ahead the desk shows what is due
 * @param calmDays how many days after closing a dispute that did not come back counts as not relapsed
 */
@ConfigurationProperties("fengqiao.followups")
public record FollowUpSettings(
        @DefaultValue({"7", "30", "90"}) List<Integer> redDays,
        @DefaultValue({"15", "60"}) List<Integer> orangeDays,
        @DefaultValue("30") List<Integer> yellowDays,
        @DefaultValue("60") List<Integer> blueDays,
        @DefaultValue({"7", "37", "67", "97"}) List<Integer> violenceDays,
        @DefaultValue("3") int soonDays,
        @DefaultValue("180") int calmDays) {

    public FollowUpSettings {
        redDays = List.copyOf(redDays);
        orangeDays = List.copyOf(orangeDays);
        yellowDays = List.copyOf(yellowDays);
        blueDays = List.copyOf(blueDays);
        violenceDays = List.copyOf(violenceDays);
    }

    List<Integer> days(Risk risk) {
        return switch (risk) {
            case RED -> redDays;
            case ORANGE -> orangeDays;
            case YELLOW -> yellowDays;
            case BLUE -> blueDays;
        };
    }

    static FollowUpWay way(Risk risk) {
        return switch (risk) {
            case RED, ORANGE -> FollowUpWay.VISIT;
            case YELLOW, BLUE -> FollowUpWay.PHONE;
        };
    }
}
