package cn.fengqiao.joint;

import java.time.LocalDate;

/**
 * Who leads a case personally (包案).
 *
 * @param leader name and office of the leader
 * @param agencyId where the leader serves, which has to see to the reports
 * @param dueOn until when it is to be resolved
 * @param everyDays how often there is a report
 */
public record CaseLeadDraft(String leader, String agencyId, LocalDate dueOn, int everyDays, String reason) {}
