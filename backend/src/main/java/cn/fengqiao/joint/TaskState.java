package cn.fengqiao.joint;

/** Where a task stands. */
public enum TaskState {
    /** 待办 */
    OPEN,
    /** 已完成 */
    DONE
}
