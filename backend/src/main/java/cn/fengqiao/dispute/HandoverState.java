package cn.fengqiao.dispute;

/** Where a hand-over stands. */
public enum HandoverState {
    /** 待接收 */
    OFFERED,
    /** 已接收 */
    ACCEPTED,
    /** 已退回 */
    RETURNED,
    /** 已撤回 */
    WITHDRAWN
}
