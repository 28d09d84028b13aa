package cn.fengqiao.mediation;

/** The five ways that must never be mixed (section 1); each has its own law, clock and forms. */
public enum ProcedureKind {
    /** 人民调解 */
    PEOPLES_MEDIATION,
    /** 治安调解 */
    PUBLIC_SECURITY_MEDIATION,
    /** 行政、行业、交警调解 */
    ADMINISTRATIVE_MEDIATION,
    /** 司法 (特邀、委派、委托) 调解 */
    JUDICIAL_MEDIATION,
    /** 商事调解 */
    COMMERCIAL_MEDIATION
}
