package cn.fengqiao.outreach;

/** What became of a host's wish. */
public enum RequestState {
    /** 待安排; also again, when its visit is cancelled */
    OPEN,
    /** 已安排 */
    PLANNED,
    /** 已婉拒 */
    DECLINED
}
