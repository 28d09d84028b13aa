package cn.fengqiao.forms;

import cn.fengqiao.mediation.ProcedureKind;

/**
 * The forms that can be issued. Titles are fixed by the Ministry's formats (司法部 2010-12, 公安机关办理行政案件程序规定) and are
 * Chinese in every language of the page.
 */
public enum FormKind {
    /** 人民调解申请书 */
    APPLICATION("人民调解申请书", "申", Scope.DISPUTE),
    /** 人民调解受理登记表 */
    ACCEPTANCE_REGISTER("人民调解受理登记表", "登", Scope.PROCEDURE),
    /** 当事人权利义务告知书 (R10, R11) */
    RIGHTS_NOTICE("人民调解当事人权利义务告知书", "告", Scope.PROCEDURE),
    /** 调查记录 */
    INQUIRY_RECORD("人民调解调查记录", "查", Scope.PROCEDURE),
    /** 调解记录 (R14) */
    MEDIATION_RECORD("人民调解记录", "记", Scope.PROCEDURE),
    /** 人民调解协议书 (R16, R17) */
    AGREEMENT("人民调解协议书", "调", Scope.AGREEMENT),
    /** 调解协议书: of procedures whose law sets no form of its own */
    MEDIATION_AGREEMENT("调解协议书", "协", Scope.AGREEMENT),
    /** 口头协议登记表 (R15, R18) */
    ORAL_AGREEMENT_REGISTER("人民调解口头协议登记表", "口", Scope.AGREEMENT),
    /** 回访记录 */
    FOLLOW_UP_RECORD("人民调解回访记录", "访", Scope.AGREEMENT),
    /** 司法确认申请书 (R21) */
    JUDICIAL_CONFIRMATION("司法确认申请书", "确", Scope.AGREEMENT),
    /** 调解组织主持调解证明 (R25) */
    ORGANISATION_PROOF("调解组织主持调解证明", "证", Scope.AGREEMENT),
    /** 当事人身份及联系方式清单 (R25) */
    IDENTITY_LIST("当事人身份及联系方式清单", "身", Scope.AGREEMENT),
    /** 支付令申请书 (R52) */
    PAYMENT_ORDER("支付令申请书", "支", Scope.AGREEMENT),
    /** 终止调解、不予调解告知书 (R13, R01) */
    TERMINATION_NOTICE("终止调解（不予调解）告知书", "终", Scope.PROCEDURE),
    /** 委托调解函、移送函 (R55) */
    ENTRUSTMENT_LETTER("委托（移送）调解函", "函", Scope.DISPUTE),
    /** 治安调解协议书 (R38) */
    PUBLIC_SECURITY_AGREEMENT("治安调解协议书", "治", Scope.AGREEMENT),
    /** 现场治安调解协议书 (R30) */
    ON_SITE_AGREEMENT("现场治安调解协议书", "现", Scope.AGREEMENT),
    /** 卷宗封面 */
    DOSSIER_COVER("人民调解卷宗", "卷", Scope.PROCEDURE),
    /** 卷内目录 */
    DOSSIER_INDEX("卷内目录", "目", Scope.PROCEDURE),
    /** 卷宗情况说明 */
    DOSSIER_NOTE("卷宗情况说明", "说", Scope.PROCEDURE),
    /** 受理回执 (R27) */
    RECEIPT("矛盾纠纷受理回执", "执", Scope.DISPUTE);

    /** What a form is about: the dispute as a whole, one procedure of it, or one agreement. */
    public enum Scope {
        DISPUTE,
        PROCEDURE,
        AGREEMENT
    }

    private static final String PEOPLES = "人民调解";

    private final String title;

    private final String mark;

    private final Scope scope;

    FormKind(String title, String mark, Scope scope) {
        this.title = title;
        this.mark = mark;
        this.scope = scope;
    }

    /** The official heading of the form. */
    public String title() {
        return title;
    }

    /** The heading under the law of a procedure: what is not 人民调解 does not call itself so (S1). */
    String titleUnder(ProcedureKind law) {
        if (law == ProcedureKind.PEOPLES_MEDIATION || !title.startsWith(PEOPLES)) {
            return title;
        }
        var other = law == ProcedureKind.PUBLIC_SECURITY_MEDIATION ? "治安调解" : "调解";
        return other + title.substring(PEOPLES.length());
    }

    /** The character that stands for the form in its number: 枫调字〔2026〕第12号. */
    String mark() {
        return mark;
    }

    public Scope scope() {
        return scope;
    }
}
