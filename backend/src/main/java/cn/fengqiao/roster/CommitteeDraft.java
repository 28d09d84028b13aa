package cn.fengqiao.roster;

import java.time.LocalDate;

/**
 * An election of a committee.
 *
 * @param headId the member who heads it
 * @param electedOn first day of its three years
 * @param mixed true where several nationalities live
 */
public record CommitteeDraft(String agencyId, String headId, LocalDate electedOn, boolean mixed) {}
