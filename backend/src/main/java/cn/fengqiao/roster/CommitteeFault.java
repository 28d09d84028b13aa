package cn.fengqiao.roster;

/** What a committee lacks that the law asks of it (R03), or what nobody has recorded. */
public enum CommitteeFault {
    /** 少于三人 */
    TOO_FEW,
    /** 多于九人 */
    TOO_MANY,
    /** 没有主任 */
    NO_HEAD,
    /** 没有妇女成员 */
    NO_WOMAN,
    /** 多民族居住地区没有人数较少民族的成员 */
    NO_MINORITY,
    /** 任期已满三年 */
    TERM_OVER,
    /** 任期将满 */
    TERM_ENDS_SOON,
    /** 没有记录任期 */
    TERM_UNKNOWN
}
