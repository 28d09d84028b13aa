package cn.fengqiao.forms;

/** How long a dossier is kept; the years behind each class differ by place and are set by the operator. */
public enum Retention {
    /** 短期 */
    SHORT,
    /** 长期 */
    LONG,
    /** 永久 */
    PERMANENT
}
