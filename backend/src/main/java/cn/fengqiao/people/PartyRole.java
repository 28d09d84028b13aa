package cn.fengqiao.people;

/** What someone is in a dispute; in 治安 procedures victim and offender have different rights (R34). */
public enum PartyRole {
    /** 申请人 */
    APPLICANT,
    /** 被申请人 */
    RESPONDENT,
    /** 被侵害人 */
    VICTIM,
    /** 违法行为人 */
    OFFENDER,
    /** 第三人 */
    THIRD_PARTY
}
