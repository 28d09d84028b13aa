package cn.fengqiao.mediation;

import java.util.List;

/**
 * What awaits the actor, each list cut at {@code Desk.LIMIT}, most urgent first; the counts are of all, as far as
 * {@code Desk.MOST}, and one more where there are more.
 *
 * @param changed steps that others took since yesterday's start
 */
public record DeskPage(
        List<DeskItem> dueToday,
        int dueTodayCount,
        List<DeskItem> overdue,
        int overdueCount,
        List<DeskItem> handedToMe,
        int handedToMeCount,
        List<DeskItem> changed,
        int changedCount) {}
