package cn.fengqiao.outreach;

/** Why a lecturer cannot speak at a visit. */
public enum Unfit {
    /** Does not teach the topic. */
    TOPIC,
    /** Not cleared for minors, and the host is a school. */
    MINORS,
    /** Speaks elsewhere at the time. */
    BUSY,
    /** Away at the time. */
    AWAY
}
