package cn.fengqiao.aftercare;

/** Who looks again. */
public enum FollowUpVisitor {
    /** 调解组织或承办民警 */
    MEDIATION,
    /** 派出所 */
    STATION,
    /** 居（村）民委员会 */
    COMMUNITY
}
