package cn.fengqiao.forms;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A place in the dossier, in the order in which it is bound (司法部 2010-12; domain rules, section 5). */
public enum DossierSlot {
    /** 卷宗封面 */
    COVER("卷宗封面", true, FormKind.DOSSIER_COVER),
    /** 卷内目录 */
    INDEX("卷内目录", true, FormKind.DOSSIER_INDEX),
    /** 人民调解申请书或者受理登记表 */
    APPLICATION("人民调解申请书或者受理登记表", true, FormKind.APPLICATION, FormKind.ACCEPTANCE_REGISTER),
    /** 当事人权利义务告知书 */
    RIGHTS_NOTICE("当事人权利义务告知书", true, FormKind.RIGHTS_NOTICE),
    /** 当事人身份证明 */
    IDENTITY("当事人身份证明", true),
    /** 授权委托书 */
    AUTHORITY("授权委托书", false),
    /** 调查记录 */
    INQUIRY("调查记录", false, FormKind.INQUIRY_RECORD),
    /** 证据材料 */
    EVIDENCE("证据材料", false),
    /** 调解记录 */
    MEDIATION_RECORD("调解记录", true, FormKind.MEDIATION_RECORD),
    /** 调解协议书、口头协议登记表，或者终止告知书 */
    RESULT(
            "调解协议书（口头协议登记表）或者终止告知书",
            true,
            FormKind.AGREEMENT,
            FormKind.ORAL_AGREEMENT_REGISTER,
            FormKind.PUBLIC_SECURITY_AGREEMENT,
            FormKind.ON_SITE_AGREEMENT,
            FormKind.TERMINATION_NOTICE),
    /** 履行凭证 */
    PERFORMANCE("收条、汇款单等履行凭证", false),
    /** 回访记录 */
    FOLLOW_UP("回访记录", false, FormKind.FOLLOW_UP_RECORD),
    /** 司法确认有关材料 */
    CONFIRMATION("司法确认有关材料", false, FormKind.JUDICIAL_CONFIRMATION),
    /** 卷宗情况说明 */
    NOTE("卷宗情况说明", false, FormKind.DOSSIER_NOTE),
    /** 其他材料 */
    OTHER("其他材料", false, FormKind.RECEIPT, FormKind.ENTRUSTMENT_LETTER);

    private final String title;

    private final boolean required;

    private final Set<FormKind> forms;

    DossierSlot(String title, boolean required, FormKind... forms) {
        this.title = title;
        this.required = required;
        this.forms = Set.of(forms);
    }

    /** The name of the paper as the index prints it. */
    public String title() {
        return title;
    }

    /** True for 必, false for 需. */
    public boolean required() {
        return required;
    }

    /** Where an issued form is bound. */
    static DossierSlot of(FormKind kind) {
        return Stream.of(values())
                .filter(slot -> slot.forms.contains(kind))
                .findFirst()
                .orElse(OTHER);
    }

    static List<String> titles() {
        return Stream.of(values()).map(DossierSlot::title).toList();
    }
}
