package cn.fengqiao.mediation;

/** How it is performed. */
public enum ObligationWay {
    /** 现金 */
    CASH,
    /** 转账 */
    TRANSFER,
    /** 当场 */
    ON_SITE,
    /** 其他 */
    OTHER
}
