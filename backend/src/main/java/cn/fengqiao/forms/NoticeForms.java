package cn.fengqiao.forms;

import static cn.fengqiao.forms.FormWords.day;
import static cn.fengqiao.forms.FormWords.names;

import cn.fengqiao.forms.FormBlock.Field;
import cn.fengqiao.forms.FormBlock.Fields;
import cn.fengqiao.forms.FormBlock.Paragraph;
import cn.fengqiao.forms.FormBlock.Signatures;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.shared.Refusal;
import java.util.List;

/** Letters to parties when mediation ends, and to other agencies when it goes on there. */
final class NoticeForms {

    private NoticeForms() {}

    static List<Form> all() {
        return List.of(
                new Form(FormKind.TERMINATION_NOTICE, NoticeForms::needsEnd, NoticeForms::termination),
                Form.always(FormKind.ENTRUSTMENT_LETTER, NoticeForms::entrustment));
    }

    private static List<Refusal> needsEnd(FormFacts facts) {
        var procedure = facts.procedure();
        return procedure == null || procedure.endedOn() == null
                ? List.of(Refusal.rule("R13", "refusal.form-procedure-not-ended"))
                : List.of();
    }

    private static List<FormBlock> termination(FormFacts facts) {
        var procedure = facts.procedure();
        if (procedure == null) {
            throw new IllegalArgumentException("a notice of termination needs its procedure");
        }
        return List.of(
                new Paragraph(names(facts.present()) + "："),
                new Paragraph(
                        "关于你们之间的“" + facts.dispute().title() + "”纠纷（" + procedure.number() + "），" + procedure.agency()
                                + "于" + day(procedure.openedOn()) + "受理调解，现因" + FormWords.orBlank(procedure.endReason())
                                + "，于" + day(procedure.endedOn()) + "终止调解。"),
                new Paragraph(otherWays(procedure.law())),
                new Signatures(List.of(procedure.agency() + "（盖章）", day(procedure.endedOn()))),
                new Signatures(facts.present().stream()
                        .map(party -> party.name() + "（签收）：")
                        .toList()));
    }

    /** R13, R39: what follows differs by the law of the procedure (S1). */
    private static String otherWays(ProcedureKind law) {
        return switch (law) {
            case PEOPLES_MEDIATION -> "根据《中华人民共和国人民调解法》第二十六条，现告知你们可以依法通过仲裁、行政、司法等途径维护自己的权利。";
            case PUBLIC_SECURITY_MEDIATION -> "公安机关将依法对违反治安管理行为人给予治安管理处罚；现告知你们可以就民事争议依法向人民法院提起民事诉讼，也可以申请人民调解。";
            case ADMINISTRATIVE_MEDIATION, JUDICIAL_MEDIATION, COMMERCIAL_MEDIATION -> "现告知你们可以依法通过仲裁、行政、司法等途径维护自己的权利。";
        };
    }

    private static List<FormBlock> entrustment(FormFacts facts) {
        var dispute = facts.dispute();
        return List.of(
                new Paragraph(FormWords.BLANK + "："),
                new Paragraph("现有下列矛盾纠纷，经征得当事人同意，委托（移送）你单位调解，请于收到本函之日起三个工作日内决定是否接受，并将处理情况和结果及时反馈我单位。"),
                new Fields(List.of(
                        List.of(new Field("纠纷编号", dispute.number()), new Field("纠纷类型", dispute.type())),
                        List.of(new Field("当事人", names(facts.present()))),
                        List.of(new Field("发生地点", FormWords.join(" ", dispute.area(), dispute.address()))),
                        List.of(new Field("基本情况", dispute.summary())),
                        List.of(new Field("委托（移送）理由", "")),
                        List.of(new Field("办理期限", "")))),
                new FormBlock.Code(facts.link(), "一案一码 " + dispute.number()),
                new Signatures(List.of(facts.organisation() + "（盖章）", "经办人：" + facts.issuer(), day(facts.today()))));
    }
}
