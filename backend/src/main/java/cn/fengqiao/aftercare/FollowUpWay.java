package cn.fengqiao.aftercare;

/** How somebody looks again. */
public enum FollowUpWay {
    /** 电话 */
    PHONE,
    /** 上门 */
    VISIT
}
