package cn.fengqiao.dispute;

/** What a person can do with a dispute as a whole. */
public enum DisputeAction {
    /** 受理 */
    ACCEPT,
    /** 不予受理 */
    DECLINE,
    /** 修改 */
    EDIT,
    /** 定级 */
    GRADE_RISK,
    /** 并入报告 */
    ADD_REPORT,
    /** 增加当事人 */
    ADD_PARTY,
    /** 批量增加当事人 */
    ADD_PARTIES,
    /** 更正、查明当事人 */
    CORRECT_PARTY,
    /** 登记报告人 */
    NAME_REPORTER,
    /** 拆分 */
    SPLIT,
    /** 并案 */
    MERGE,
    /** 当事人退出 */
    REMOVE_PARTY,
    /** 启动程序 */
    OPEN_PROCEDURE,
    /** 告知其他途径 (R01, R13) */
    TELL_OTHER_WAYS,
    /** 登记家暴处置决定 */
    RECORD_DECISION,
    /** 撤销家暴标记 */
    CLEAR_VIOLENCE,

    /** 移交 */
    HAND_OVER,
    /** 结案 */
    CLOSE,
    /** 补记 */
    ADD_NOTE
}
