package cn.fengqiao.outreach;

/** How far a visit has come; {@link Visit} says which step leads where. */
public enum VisitState {
    /** 草稿: on the coordinator's calendar; nobody outside was told. */
    DRAFT,
    /** 已发布: host and lecturers know; each change has to be told. */
    PUBLISHED,
    /** 已举办 */
    DONE,
    /** 已取消: can be taken back until it would have begun. */
    CANCELLED
}
