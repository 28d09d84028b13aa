package cn.fengqiao.people;

/** A human being or a body of people. */
public enum PartyKind {
    /** 自然人 */
    PERSON,
    /** 单位 */
    ORGANISATION
}
