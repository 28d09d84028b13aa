package cn.fengqiao.aftercare;

/** Where one follow-up stands. */
public enum FollowUpState {
    /** 待回访 */
    PLANNED,
    /** 已回访 */
    DONE,
    /** 未能回访 */
    MISSED,
    /** 已取消 */
    CANCELLED
}
