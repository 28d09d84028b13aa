package cn.fengqiao.mediation;

/** Both bind (R15); they take effect differently (R17, R18). */
public enum AgreementForm {
    /** 书面协议 */
    WRITTEN,
    /** 口头协议，登记内容 */
    ORAL
}
