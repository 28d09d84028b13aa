package cn.fengqiao.mediation;

/** What is owed. */
public enum ObligationKind {
    /** 给付金钱 */
    PAY,
    /** 作为 */
    DO,
    /** 不作为 */
    NOT_DO,
    /** 赔礼道歉 */
    APOLOGISE,
    /** 返还 */
    RETURN,
    /** 修复 */
    REPAIR
}
