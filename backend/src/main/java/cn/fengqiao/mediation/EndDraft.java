package cn.fengqiao.mediation;

/**
 * How a procedure ends without a whole agreement.
 *
 * @param result {@code FAILED}, {@code REFUSED} or {@code WITHDRAWN}
 * @param otherWays what the parties were told they can do now (R13)
 */
public record EndDraft(ProcedureState result, String reason, String otherWays) {}
