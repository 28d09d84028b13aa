package cn.fengqiao.mediation;

/** How far a session that was planned ahead is. */
public enum SittingState {
    /** 已排期 */
    PLANNED,
    /** 已召开 */
    HELD,
    /** 已取消 */
    CANCELLED
}
