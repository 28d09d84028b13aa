package cn.fengqiao.protection;

import java.time.Instant;

/**
 * A mandatory report that was made.
 *
 * @param partyId the person it is about
 * @param by which body reported: school, hospital, residents' committee …
 * @param to to whom: the police, and who else
 */
public record ReportDraft(ReportGround ground, String partyId, String by, String to, Instant at, String content) {}
