package cn.fengqiao.representation;

/** Whom the parties may want to have with them (R09, R35). */
public enum InviteeKind {
    /** 亲属 */
    RELATIVE,
    /** 邻里 */
    NEIGHBOUR,
    /** 同事 */
    COLLEAGUE,
    /** 双方都熟悉的人 (R35) */
    ACQUAINTANCE,
    /** 有专门知识、特定经验的人 */
    EXPERT,
    /** 居（村）民委员会 (R35) */
    COMMITTEE,
    /** 社会组织 */
    ORGANISATION;

    boolean isOrganisation() {
        return this == COMMITTEE || this == ORGANISATION;
    }
}
