package cn.fengqiao.dispute;

import java.util.List;
import java.util.stream.Stream;

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
    CLOSED;

    /** Names of the states of disputes that somebody still has to see to. */
    static List<String> notClosed() {
        return Stream.of(values())
                .filter(state -> state != CLOSED)
                .map(Enum::name)
                .toList();
    }
}
