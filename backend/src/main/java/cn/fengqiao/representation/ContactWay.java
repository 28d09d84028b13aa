package cn.fengqiao.representation;

/** How somebody tried to reach a party. */
public enum ContactWay {
    /** 电话 */
    PHONE,
    /** 上门 */
    VISIT,
    /** 短信、微信 */
    MESSAGE,
    /** 信函 */
    LETTER,
    /** 托人转告 */
    THROUGH_OTHERS
}
