package cn.fengqiao.dispute;

/**
 * What offers a dispute to another agency.
 *
 * @param override true when a superior decides without asking the receiver (指定管辖); needs the right to assign
 * @param consentNote why the parties were not asked; needed when they were not
 */
public record HandoverDraft(
        HandoverKind kind,
        String toAgencyId,
        String reason,
        boolean override,
        HandoverConsent consent,
        String consentNote) {}
