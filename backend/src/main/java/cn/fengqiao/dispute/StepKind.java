package cn.fengqiao.dispute;

/** What was done about a dispute, as its timeline names it. */
public enum StepKind {
    /** 登记 */
    REPORTED,
    /** 并入报告 */
    REPORT_ADDED,
    /** 受理 */
    ACCEPTED,
    /** 不予受理 */
    DECLINED,
    /** 修改 */
    EDITED,
    /** 定级 */
    RISK_GRADED,
    /** 定级到期 */
    RISK_EXPIRED,
    /** 增加当事人 */
    PARTY_ADDED,
    /** 代表、代理、监护 */
    REPRESENTATIVE_ADDED,
    /** 代表、代理、监护终止 */
    REPRESENTATIVE_ENDED,
    /** 授权文书入卷 (R34) */
    AUTHORITY_FILED,
    /** 未成年人独立参加 (R33) */
    MINOR_ALONE,
    /** 批量增加当事人 */
    PARTIES_ADDED,
    /** 更正当事人 */
    PARTY_CORRECTED,
    /** 查明当事人身份 */
    PARTY_IDENTIFIED,
    /** 邀请参与 */
    INVITED,
    /** 同意邀请 */
    INVITEE_WELCOME,
    /** 不同意邀请 */
    INVITEE_UNWELCOME,
    /** 撤回邀请 */
    INVITATION_WITHDRAWN,
    /** 登记报告人 */
    REPORTER_NAMED,
    /** 拆分出 */
    SPLIT_OFF,
    /** 拆分自 */
    SPLIT_FROM,
    /** 并入 */
    MERGED,
    /** 并来 */
    MERGED_IN,
    /** 联系当事人 */
    CONTACT_TRIED,
    /** 当事人退出 */
    PARTY_REMOVED,
    /** 告知其他途径 */
    OTHER_WAYS_TOLD,
    /** 家暴处置决定 */
    DECISION_RECORDED,
    /** 撤销家暴标记 */
    VIOLENCE_CLEARED,

    /** 启动程序 */
    PROCEDURE_OPENED,
    /** 指派调解员 */
    MEDIATOR_ASSIGNED,
    /** 更换调解员 */
    MEDIATOR_RELEASED,
    /** 接受或不接受指派 */
    ASSIGNMENT_ANSWERED,
    /** 更换主持人 */
    PRESIDING_CHANGED,
    /** 当事人认可调解员 */
    MEDIATOR_ACCEPTED,
    /** 权利义务告知 */
    NOTICE_GIVEN,
    /** 同意调解 */
    CONSENT_GIVEN,
    /** 拒绝调解 */
    CONSENT_REFUSED,
    /** 安排调解会 */
    SESSION_PLANNED,
    /** 调整调解会 */
    SESSION_MOVED,
    /** 取消调解会 */
    SESSION_CANCELLED,
    /** 召开调解会 */
    SESSION_HELD,
    /** 达成协议 */
    AGREEMENT_REACHED,
    /** 签署 */
    AGREEMENT_SIGNED,
    /** 履行 */
    PERFORMED,
    /** 免除 */
    WAIVED,
    /** 程序终结 */
    PROCEDURE_ENDED,
    /** 延期 */
    CLOCK_EXTENDED,
    /** 中止计时 */
    CLOCK_SUSPENDED,
    /** 恢复计时 */
    CLOCK_RESUMED,
    /** 提出移交 */
    HANDOVER_OFFERED,
    /** 接收移交 */
    HANDOVER_ACCEPTED,
    /** 退回移交 */
    HANDOVER_RETURNED,
    /** 撤回移交 */
    HANDOVER_WITHDRAWN,
    /** 上报上级 */
    ESCALATED,
    /** 期限已过 */
    CLOCK_OVERDUE,
    /** 义务逾期未履行 */
    OBLIGATION_OVERDUE,
    /** 披露 */
    DISCLOSED,
    /** 对调解员提出异议 */
    OBJECTED,

    /** 司法确认 */
    CONFIRMATION,
    /** 疑似虚假调解 */
    SHAM_SUSPECTED,
    /** 排除虚假调解嫌疑 */
    SUSPICION_CLEARED,
    /** 回访 */
    FOLLOWED_UP,
    /** 安排回访 */
    FOLLOW_UP_PLANNED,
    /** 未能回访 */
    FOLLOW_UP_MISSED,
    /** 安排家暴查访 */
    VIOLENCE_VISITS_PLANNED,
    /** 家暴查访 */
    VIOLENCE_VISITED,
    /** 纠纷反复 */
    RELAPSED,
    /** 联合调处单位加入 */
    AGENCY_JOINED,
    /** 联合调处单位退出 */
    AGENCY_LEFT,
    /** 领导包案 */
    CASE_TAKEN_UP,
    /** 包案报告 */
    CASE_REPORTED,
    /** 包案结束 */
    CASE_LEFT,
    /** 联席会议 */
    MEETING_HELD,
    /** 交办任务 */
    TASK_GIVEN,
    /** 完成任务 */
    TASK_DONE,
    /** 报告任务 */
    REPORT_TASK_GIVEN,
    /** 完成报告 */
    REPORT_TASK_DONE,
    /** 治安受案 */
    POLICE_CASE_FILED,
    /** 治安案件期限变动 */
    POLICE_CASE_MOVED,
    /** 治安案件办结 */
    POLICE_CASE_DECIDED,
    /** 说明无需另取证据、首次调解逾期的理由 */
    GROUNDS_RECORDED,
    /** 人身安全保护令 */
    PROTECTION_ORDER,
    /** 强制报告 */
    MANDATORY_REPORT,
    /** 列出争点 */
    ISSUE_RAISED,
    /** 不再争议 */
    ISSUE_DROPPED,
    /** 记录立场 */
    POSITION_TAKEN,
    /** 协议解决争点 */
    ISSUES_SETTLED,
    /** 无争议事实 */
    FACT_AGREED,
    /** 补记 */
    NOTE_ADDED,
    /** 结案 */
    CLOSED
}
