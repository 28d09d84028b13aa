package cn.fengqiao.representation;

/** What came of trying to reach a party. */
public enum ContactResult {
    /** 联系上 */
    REACHED,
    /** 无人应答 */
    NO_ANSWER,
    /** 号码、地址有误 */
    WRONG_ADDRESS,
    /** 已搬离 */
    MOVED,
    /** 拒绝交谈 */
    WOULD_NOT_TALK
}
