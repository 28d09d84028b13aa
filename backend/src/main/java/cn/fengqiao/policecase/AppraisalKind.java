package cn.fengqiao.policecase;

/** What is appraised while the clock stands still (R42). */
public enum AppraisalKind {
    /** 伤情鉴定 */
    INJURY,
    /** 价格鉴定 */
    PRICE,
    /** 精神病鉴定等其他鉴定 */
    OTHER
}
