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
    /** 终结 */
    END
}
