package cn.fengqiao.mediation;

/** What a mediator is complained of: the four things the law forbids (R05). */
public enum ComplaintCode {
    /** 偏袒一方当事人 */
    BIAS,
    /** 侮辱当事人 */
    INSULT,
    /** 索取、收受财物 */
    TAKING_PROPERTY,
    /** 泄露个人隐私、商业秘密 */
    LEAKING
}
