package cn.fengqiao.people;

/** As on the document or as stated; never guessed from an ID number that fails its check. */
public enum Sex {
    /** 男 */
    MALE,
    /** 女 */
    FEMALE,
    /** 未说明 */
    UNKNOWN
}
