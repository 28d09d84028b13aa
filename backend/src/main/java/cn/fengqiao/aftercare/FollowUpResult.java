package cn.fengqiao.aftercare;

/** What was found. */
public enum FollowUpResult {
    /** 平稳，没有反复 */
    CALM,
    /** 有激化苗头或其他隐患 */
    TENSE,
    /** 又起纠纷 */
    RELAPSED,
    /** 未联系上 */
    NOT_REACHED
}
