package cn.fengqiao.mediation;

/** Why something lies on the desk. */
public enum DeskReason {
    /** 期限 */
    CLOCK,
    /** 义务到期 */
    OBLIGATION,
    /** 移交待接收 */
    HANDOVER,
    /** 有新进展 */
    CHANGED
}
