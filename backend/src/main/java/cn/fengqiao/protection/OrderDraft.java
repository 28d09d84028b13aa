package cn.fengqiao.protection;

import java.time.Instant;

/**
 * An application to the court for a 人身安全保护令.
 *
 * @param partyId the person to be protected
 * @param onBehalf who applies for a person that cannot (反家庭暴力法 23); empty when the person does
 * @param urgent true when the court decides within 24 hours instead of 72
 */
public record OrderDraft(String partyId, String onBehalf, String courtId, boolean urgent, Instant appliedAt) {}
