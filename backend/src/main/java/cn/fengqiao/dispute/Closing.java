package cn.fengqiao.dispute;

/** How a dispute ended (compare 人民法院在线调解规则 art 25). */
public enum Closing {
    /** 协议履行完毕 */
    PERFORMED,
    /** 当事人自行和解 */
    SETTLED_OUTSIDE,
    /** 申请人撤回 */
    WITHDRAWN,
    /** 当事人拒绝调解 (R06) */
    REFUSED_BY_PARTY,
    /** 调解不成 (R13) */
    FAILED,
    /** 转诉讼 */
    TO_COURT,
    /** 转仲裁 */
    TO_ARBITRATION,
    /** 转信访 */
    TO_PETITION,
    /** 转处罚程序 (R39) */
    TO_PENALTY,
    /** 不予受理 */
    NOT_ACCEPTED,
    /** 并入另一纠纷 */
    MERGED
}
