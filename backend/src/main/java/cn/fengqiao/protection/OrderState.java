package cn.fengqiao.protection;

/** Where a protection order stands. */
public enum OrderState {
    /** 已申请 */
    APPLIED,
    /** 已作出 */
    GRANTED,
    /** 已驳回 */
    REFUSED
}
