package cn.fengqiao.aftercare;

/** Why somebody looks again. */
public enum FollowUpKind {
    /** 回访：协议是否履行、是否反复、是否满意 */
    AGREEMENT,
    /** 查访：家庭暴力处置后由派出所和居（村）委会查访（反家庭暴力法 17） */
    VIOLENCE
}
