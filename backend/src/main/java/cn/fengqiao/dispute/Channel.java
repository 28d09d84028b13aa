package cn.fengqiao.dispute;

/** The way by which a report reached us. */
public enum Channel {
    /** 110 报警 */
    CALL_110,
    /** 巡逻发现 */
    PATROL,
    /** 窗口 */
    COUNTER,
    /** 来电 */
    PHONE,
    /** 12345 热线 */
    HOTLINE_12345,
    /** 网格上报 */
    GRID,
    /** 法院委托 */
    COURT,
    /** 其他单位转介 */
    REFERRAL
}
