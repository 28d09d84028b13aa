package cn.fengqiao.dispute;

/** In which order a list of disputes stands; ties are broken by number. */
public enum DisputeOrder {
    /** 最近经过在前 */
    LAST_STEP_DESC,
    /** 新登记在前 */
    OPENED_DESC,
    /** 早登记在前 */
    OPENED_ASC,
    /** 先到期在前 */
    DUE_ASC,
    /** 后到期在前，没有期限的在最后 */
    DUE_DESC,
    /** 风险高在前 */
    RISK,
    /** 风险低在前 */
    RISK_LOW_FIRST,
    /** 按编号 */
    NUMBER_ASC,
    /** 按编号，大的在前 */
    NUMBER_DESC
}
