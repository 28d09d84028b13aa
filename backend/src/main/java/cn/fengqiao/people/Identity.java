package cn.fengqiao.people;

/** What is known of who someone is; nobody is turned away for want of a document. */
public enum Identity {
    /** 居民身份证 (or 统一社会信用代码 for an organisation) */
    RESIDENT_ID,
    /** 护照、港澳台通行证等 */
    PASSPORT,
    /** 无证件 */
    NONE,
    /** 身份不明，尚待查明 */
    UNKNOWN,
    /** 匿名，本人不愿透露 */
    ANONYMOUS
}
