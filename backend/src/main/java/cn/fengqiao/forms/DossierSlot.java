package cn.fengqiao.forms;

import java.util.Set;
import java.util.stream.Stream;

/** A place in the dossier, in the order in which it is bound (司法部 2010-12; domain rules, section 5). */
public enum DossierSlot {
    /** 卷宗封面 */
    COVER("卷宗封面", FormKind.DOSSIER_COVER),
    /** 卷内目录 */
    INDEX("卷内目录", FormKind.DOSSIER_INDEX),
    /** 人民调解申请书或者受理登记表 */
    APPLICATION("人民调解申请书或者受理登记表", FormKind.APPLICATION, FormKind.ACCEPTANCE_REGISTER),
    /** 当事人权利义务告知书 */
    RIGHTS_NOTICE("当事人权利义务告知书", FormKind.RIGHTS_NOTICE),
    /** 当事人身份证明 */
    IDENTITY("当事人身份证明"),
    /** 授权委托书 */
    AUTHORITY("授权委托书"),
    /** 调查记录 */
    INQUIRY("调查记录", FormKind.INQUIRY_RECORD),
    /** 证据材料 */
    EVIDENCE("证据材料"),
    /** 财产权利证明 (R25) */
    PROPERTY("财产权利证明"),
    /** 调解记录 */
    MEDIATION_RECORD("调解记录", FormKind.MEDIATION_RECORD),
    /** 调解协议书、口头协议登记表，或者终止告知书 */
    RESULT(
            "调解协议书（口头协议登记表）或者终止告知书",
            FormKind.AGREEMENT,
            FormKind.MEDIATION_AGREEMENT,
            FormKind.ORAL_AGREEMENT_REGISTER,
            FormKind.PUBLIC_SECURITY_AGREEMENT,
            FormKind.ON_SITE_AGREEMENT,
            FormKind.TERMINATION_NOTICE),
    /** 履行凭证 */
    PERFORMANCE("收条、汇款单等履行凭证"),
    /** 回访记录 */
    FOLLOW_UP("回访记录", FormKind.FOLLOW_UP_RECORD),
    /** 司法确认有关材料 */
    CONFIRMATION("司法确认有关材料", FormKind.JUDICIAL_CONFIRMATION, FormKind.ORGANISATION_PROOF, FormKind.IDENTITY_LIST),
    /** 卷宗情况说明 */
    NOTE("卷宗情况说明", FormKind.DOSSIER_NOTE),
    /** 其他材料 */
    OTHER("其他材料", FormKind.RECEIPT, FormKind.ENTRUSTMENT_LETTER, FormKind.PAYMENT_ORDER);

    private final String title;

    private final Set<FormKind> forms;

    DossierSlot(String title, FormKind... forms) {
        this.title = title;
        this.forms = Set.of(forms);
    }

    /** The name of the paper as the index prints it. */
    public String title() {
        return title;
    }

    /** Where an issued form is bound. */
    static DossierSlot of(FormKind kind) {
        return Stream.of(values())
                .filter(slot -> slot.forms.contains(kind))
                .findFirst()
                .orElse(OTHER);
    }
}
