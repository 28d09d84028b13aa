package cn.fengqiao.dispute;

/** Whether the parties were asked before another agency learns of their quarrel. */
public enum HandoverConsent {
    /** 当事人同意 */
    GIVEN,
    /** 未征得同意，依职责移交，理由另记 */
    NOT_ASKED
}
