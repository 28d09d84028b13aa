package cn.fengqiao.outreach;

/** To whom the law is taken; the four "进" of the lecture team. */
public enum HostKind {
    /** 进企业 */
    ENTERPRISE,
    /** 进社区 */
    COMMUNITY,
    /** 进乡村 */
    VILLAGE,
    /** 进校园: only lecturers who are cleared for minors go there */
    SCHOOL
}
