package cn.fengqiao.mediation;

/** Where one procedure stands; the dispute may have another after it. */
public enum ProcedureState {
    /** 进行中 */
    OPEN,
    /** 全部达成协议 */
    AGREED,
    /** 调解不成 */
    FAILED,
    /** 当事人拒绝 (R06) */
    REFUSED,
    /** 撤回或转其他途径 */
    WITHDRAWN
}
