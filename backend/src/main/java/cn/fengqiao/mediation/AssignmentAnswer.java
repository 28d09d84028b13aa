package cn.fengqiao.mediation;

/** What somebody who was asked to mediate says; three working days to say it (section 3). */
public enum AssignmentAnswer {
    /** 待答复 */
    WAITING,
    /** 接受 */
    ACCEPTED,
    /** 不接受 */
    REFUSED
}
