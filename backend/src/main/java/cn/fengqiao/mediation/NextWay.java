package cn.fengqiao.mediation;

/** What the law opens to creditors when an obligation is not performed. */
public enum NextWay {
    /** 催告: the committee urges performance (R19) */
    URGE,
    /** 申请司法确认: still within the thirty days (R21) */
    CONFIRMATION,
    /** 申请强制执行: a court has confirmed the agreement (R21) */
    ENFORCEMENT,
    /** 申请支付令: wages, injury, compensation (R52) */
    PAYMENT_ORDER,
    /** 就协议起诉 (R20) */
    COURT,
    /** 转入治安处罚程序; the case clock starts (R39, R40) */
    PENALTY,
    /** 再次调解 (R01) */
    MEDIATE_AGAIN
}
