package cn.fengqiao.joint;

/** What a task comes from. */
public enum TaskKind {
    /** 联席会议议定事项 */
    MEETING,
    /** 包案领导定期报告 */
    CASE_REPORT,
    /** 红色风险报告 (R12) */
    RISK_REPORT,
    /** 强制报告 (反家庭暴力法 14、未成年人保护法 11) */
    MANDATORY_REPORT,
    /** 人身安全保护令 */
    PROTECTION_ORDER;

    /** Whether everyone with a part in the dispute may know of it; else only the owner and who reads all of it. */
    boolean common() {
        return this == MEETING || this == CASE_REPORT;
    }
}
