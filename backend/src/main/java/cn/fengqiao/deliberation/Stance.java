package cn.fengqiao.deliberation;

/** Where a party stands on an issue; the newest word counts, the earlier ones stay on record. */
public enum Stance {
    /** 主张 */
    SUPPORTS,
    /** 反对 */
    OPPOSES,
    /** 未定 */
    UNDECIDED,
    /** 让步、不再坚持 */
    CONCEDED
}
