package cn.fengqiao.mediation;

/** Who chose the mediator (R08). */
public enum AssignmentMode {
    /** 指定 */
    APPOINTED,
    /** 当事人选择 */
    CHOSEN
}
