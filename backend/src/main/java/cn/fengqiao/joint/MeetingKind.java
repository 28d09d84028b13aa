package cn.fengqiao.joint;

/** Which agencies a meeting needs. */
public enum MeetingKind {
    /** 三所联动：派出所、司法所、律师事务所 */
    THREE_OFFICES,
    /** 其他联席会议：两个以上单位 */
    AGENCIES
}
