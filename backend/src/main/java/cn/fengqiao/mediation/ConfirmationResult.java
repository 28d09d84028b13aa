package cn.fengqiao.mediation;

/** What the court made of the joint application. */
public enum ConfirmationResult {
    /** 裁定确认有效 */
    CONFIRMED,
    /** 裁定驳回 (R24) */
    REJECTED,
    /** 不予受理 (R23) */
    NOT_ACCEPTED,
    /** 撤回申请 */
    WITHDRAWN
}
