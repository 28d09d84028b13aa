package cn.fengqiao.recusal;

/** What ties two people, or a person and what they share, on a path of conflict. */
public enum Relation {
    /** 亲属 */
    KIN_OF,
    /** 同住 */
    LIVES_AT,
    /** 受雇 */
    WORKS_FOR,
    /** 出资 */
    OWNS,
    /** 成员 */
    MEMBER_OF,
    /** 曾对立 */
    OPPOSED,
    /** 曾代理 */
    REPRESENTED,
    /** 正在代理 */
    REPRESENTS
}
