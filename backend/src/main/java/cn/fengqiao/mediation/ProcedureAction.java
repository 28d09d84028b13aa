package cn.fengqiao.mediation;

/** What a person can do in one procedure. */
public enum ProcedureAction {
    /** 指派调解员 (R08) */
    ASSIGN_MEDIATOR,
    /** 更换调解员 */
    RELEASE_MEDIATOR,
    /** 权利义务告知 (R10) */
    GIVE_NOTICE,
    /** 记录当事人意愿 (R06) */
    RECORD_CONSENT,
    /** 召开调解会 */
    HOLD_SESSION,
    /** 达成协议 */
    RECORD_AGREEMENT,
    /** 签署 */
    SIGN,
    /** 登记履行 */
    PERFORM,
    /** 登记免除 */
    WAIVE,

    /** 延长期限 */
    EXTEND_CLOCK,

    /** 因鉴定中止计时 (R37) */
    SUSPEND_CLOCK,

    /** 恢复计时 */
    RESUME_CLOCK,

    /** 披露利害关系 (R44) */
    DISCLOSE,

    /** 全体当事人同意其继续调解 (R44) */
    WAIVE_DISCLOSURE,

    /** 对调解员提出异议 (R10) */
    OBJECT,
    /** 终结 */
    END
}
