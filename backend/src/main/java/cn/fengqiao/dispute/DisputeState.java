package cn.fengqiao.dispute;

/** Where a dispute stands; {@code Dispute} holds the transitions. */
public enum DisputeState {
    /** 已登记，待决定是否受理 */
    REPORTED,
    /** 已受理，尚无进行中的程序 */
    ACCEPTED,
    /** 程序进行中 */
    IN_PROCEDURE,
    /** 已达成全部协议，待履行 */
    AGREED,
    /** 已结案；仍可补记 */
    CLOSED
}
