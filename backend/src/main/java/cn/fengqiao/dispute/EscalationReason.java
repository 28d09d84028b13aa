package cn.fengqiao.dispute;

/** Why something goes to the level above. */
public enum EscalationReason {
    /** 逾期未答复移交 */
    ANSWER_LATE,
    /** 两次被退回 */
    RETURNED_TWICE,
    /** 办理期限已过 */
    CLOCK_OVERDUE,
    /** 协议义务逾期未履行 (R19) */
    OBLIGATION_OVERDUE
}
