package cn.fengqiao.aftercare;

/** How content the person asked is. */
public enum Satisfaction {
    /** 非常满意 */
    VERY_SATISFIED,
    /** 满意 */
    SATISFIED,
    /** 一般 */
    SO_SO,
    /** 不满意 */
    DISSATISFIED
}
