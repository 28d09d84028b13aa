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
    /** 风险高在前 */
    RISK,
    /** 按编号 */
    NUMBER_ASC
}
