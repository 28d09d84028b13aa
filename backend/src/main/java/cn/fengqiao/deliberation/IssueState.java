package cn.fengqiao.deliberation;

/** How far an issue is; computed from the agreements that settle it. */
public enum IssueState {
    /** 待解决 */
    OPEN,
    /** 部分当事人之间已解决 */
    PARTLY_SETTLED,
    /** 已解决 */
    SETTLED,
    /** 不再争议 */
    DROPPED
}
