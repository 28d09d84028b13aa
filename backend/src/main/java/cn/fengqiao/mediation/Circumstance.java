package cn.fengqiao.mediation;

/** A fact about the case or the request on which the law makes the choice of procedure depend (R28–R31, R51–R55). */
public enum Circumstance {
    /** 因民间纠纷引起 (R28) */
    CIVIL_CAUSE,
    /** 情节较轻 (R28) */
    LIGHT,
    /** 亲友、邻里、同事、在校学生之间因琐事 (R28) */
    ACQUAINTED,
    /** 被侵害人有过错在先 (R28) */
    VICTIM_AT_FAULT,
    /** 其他适用调解更易化解矛盾的 (R28) */
    BETTER_MEDIATED,
    /** 不构成违反治安管理行为 (R29) */
    NO_VIOLATION,
    /** 现场调解 (R30) */
    ON_SITE,
    /** 事实清楚 (R30) */
    FACTS_CLEAR,
    /** 无医疗费、物损或者无争议 (R30) */
    NO_COST_DISPUTE,
    /** 当场履行 (R30) */
    PERFORMED_ON_SITE,
    /** 雇凶伤人 (R31) */
    HIRED_ASSAULT,
    /** 结伙斗殴、寻衅滋事 (R31) */
    GANG,
    /** 多次实施 (R31) */
    REPEATED_VIOLATION,
    /** 当事人明确表示不愿调解 (R31) */
    UNWILLING,
    /** 调解中又实施 (R31) */
    VIOLATES_AGAIN,
    /** 嫌疑人逃跑 (R31) */
    FLED,
    /** 其他不宜调解 (R31) */
    OTHERWISE_EXCLUDED,
    /** 双方共同申请，或一方申请另一方同意 (R51, R53) */
    APPLIED_JOINTLY,
    /** 法院或卫健部门已受理 (R51) */
    COURT_ACCEPTED,
    /** 收到认定书十日内申请 (R53) */
    WITHIN_TEN_DAYS,
    /** 法院委派、委托或特邀 */
    COURT_INVITED,
    /** 立案后委托调解，普通程序 (section 3) */
    COURT_ENTRUSTED,
    /** 立案后委托调解，简易程序 (section 3) */
    COURT_ENTRUSTED_SUMMARY,
    /** 信访事项 (R54) */
    PETITION,
    /** 调委会同意 (R55) */
    COMMITTEE_CONSENTED,
    /** 有委托调解函 (R55) */
    LETTER_OF_ENTRUSTMENT,
    /** 国家机关委托调解 (R55) */
    ENTRUSTED
}
