package cn.fengqiao.mediation;

/** Who sat together. */
public enum SessionForm {
    /** 面对面 */
    JOINT,
    /** 背靠背 */
    SEPARATE
}
