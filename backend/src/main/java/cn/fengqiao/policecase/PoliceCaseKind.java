package cn.fengqiao.policecase;

/** What the case is about, of what is mediated most. */
public enum PoliceCaseKind {
    /** 殴打他人、故意伤害 */
    BLOWS,
    /** 侮辱、诽谤、诬告 */
    INSULT,
    /** 故意损毁财物 */
    DAMAGE,
    /** 干扰他人正常生活、侵犯隐私 */
    DISTURBANCE,
    /** 非法侵入住宅 */
    INTRUSION,
    /** 其他 */
    OTHER
}
