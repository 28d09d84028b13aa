package cn.fengqiao.outreach;

/** Why a lecturer cannot serve. */
public enum AbsenceKind {
    /** 请假 */
    LEAVE,
    /** 值班、出警 */
    DUTY,
    /** 培训 */
    TRAINING
}
