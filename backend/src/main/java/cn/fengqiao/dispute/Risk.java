package cn.fengqiao.dispute;

/** How grave a dispute may become; graded by reasons, confirmed by a person. */
public enum Risk {
    /** 红：可能发生极端案件，即刻处置 */
    RED,
    /** 橙：可能激化，当日处置 */
    ORANGE,
    /** 黄：需跟踪 */
    YELLOW,
    /** 蓝：一般 */
    BLUE
}
