package cn.fengqiao.policecase;

/** Where a police case stands. */
public enum PoliceCaseState {
    /** 办理中 */
    OPEN,
    /** 不予处罚：治安调解达成协议并履行 (R39) */
    MEDIATED,
    /** 不予处罚：自行和解或者人民调解并履行，书面申请，经批准 (R41) */
    SETTLED,
    /** 进入处罚程序 (R39) */
    PENALTY
}
