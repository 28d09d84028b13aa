package cn.fengqiao.mediation;

/** How far an obligation is performed. */
public enum ObligationState {
    /** 待履行 */
    DUE,
    /** 部分履行 */
    PARTLY_PERFORMED,
    /** 履行完毕 */
    PERFORMED,
    /** 权利人免除 */
    WAIVED
}
