package cn.fengqiao.forms;

import static cn.fengqiao.forms.FormWords.day;
import static cn.fengqiao.forms.FormWords.names;

import cn.fengqiao.forms.FormBlock.Field;
import cn.fengqiao.forms.FormBlock.Fields;
import cn.fengqiao.forms.FormBlock.Heading;
import cn.fengqiao.forms.FormBlock.Paragraph;
import cn.fengqiao.forms.FormBlock.Signatures;
import cn.fengqiao.mediation.ProcedureKind;
import java.util.ArrayList;
import java.util.List;

/** The papers at the beginning: application, register, notice of rights, receipt. */
final class IntakeForms {

    private IntakeForms() {}

    static List<Form> all() {
        return List.of(
                Form.always(FormKind.APPLICATION, IntakeForms::application),
                Form.always(FormKind.ACCEPTANCE_REGISTER, IntakeForms::register),
                Form.always(FormKind.RIGHTS_NOTICE, IntakeForms::rights),
                Form.always(FormKind.RECEIPT, IntakeForms::receipt));
    }

    private static List<FormBlock> application(FormFacts facts) {
        var blocks = new ArrayList<FormBlock>();
        facts.present().forEach(party -> blocks.add(FormWords.party(party, facts.today())));
        blocks.add(new Heading("纠纷简要情况"));
        blocks.add(new Paragraph(facts.dispute().summary()));
        blocks.add(new Heading("当事人申请事项"));
        facts.present().stream()
                .filter(party -> !party.position().isBlank())
                .forEach(party -> blocks.add(new Paragraph(party.name() + "：" + party.position())));
        blocks.add(new Paragraph("人民调解委员会已将申请人民调解的相关规定告知我，现自愿申请人民调解，并同意调解组织为调解本纠纷处理我的个人信息。"));
        blocks.add(new Signatures(List.of("申请人（签名盖章或按指印）：", day(null))));
        return blocks;
    }

    private static List<FormBlock> register(FormFacts facts) {
        var dispute = facts.dispute();
        return List.of(
                new Fields(List.of(
                        List.of(new Field("时间", day(dispute.openedOn())), new Field("纠纷类型", dispute.type())),
                        List.of(new Field("案件来源", dispute.channel()), new Field("纠纷编号", dispute.number())),
                        List.of(new Field("发生地点", FormWords.join(" ", dispute.area(), dispute.address()))),
                        List.of(new Field("当事人", names(facts.present()))),
                        List.of(new Field("纠纷简要情况", dispute.summary())),
                        List.of(new Field("受理日期", day(dispute.acceptedOn()))))),
                new Paragraph("本表由" + AgreementParts.keeper(facts) + "在受理纠纷时填写；当事人口头申请或者主动调解的，以本表为受理凭证。"),
                new Signatures(List.of(
                        "登记人（签名）：" + facts.issuer(), AgreementParts.keeper(facts) + "（盖章）", day(facts.today()))));
    }

    private static List<FormBlock> rights(FormFacts facts) {
        return AgreementParts.peoples(facts) ? peoplesRights(facts) : otherRights(facts);
    }

    /** What holds in every procedure: free will, the other ways, and what follows under this law (S1). */
    private static List<FormBlock> otherRights(FormFacts facts) {
        var procedure = facts.procedure();
        var police = procedure != null && procedure.law() == ProcedureKind.PUBLIC_SECURITY_MEDIATION;
        return List.of(
                new Heading("纠纷：" + facts.dispute().title()),
                new Paragraph((police ? "根据治安管理处罚法和公安机关办理行政案件程序规定中治安调解的规定，" : "") + "当事人在调解活动中享有下列权利、履行下列义务："),
                new Heading("一、权利"),
                new Paragraph("（一）自愿选择是否接受调解，可以拒绝调解或者要求终止调解；"),
                new Paragraph("（二）要求主持调解的人员依法回避；"),
                new Paragraph("（三）自主表达意愿、自愿达成调解协议；"),
                new Paragraph("（四）依法通过仲裁、行政、司法等途径维护自己的权利。"),
                new Heading("二、义务"),
                new Paragraph("如实陈述事实，遵守调解秩序，尊重对方当事人行使权利，达成协议的自觉履行。"),
                new Heading("三、其他告知"),
                new Paragraph(
                        police
                                ? "达成协议并履行的，公安机关对违反治安管理行为人不予处罚；未达成协议或者达成协议后不履行的，公安机关依法给予治安管理处罚，当事人可以就民事争议依法向人民法院提起民事诉讼。"
                                : "调解不成的，终止调解并告知其他途径。"),
                new Signatures(facts.present().stream()
                        .map(party -> party.name() + "（签名）：")
                        .toList()),
                new Signatures(List.of("告知人（签名）：" + facts.issuer(), day(facts.today()))));
    }

    private static List<FormBlock> peoplesRights(FormFacts facts) {
        return List.of(
                new Heading("纠纷：" + facts.dispute().title()),
                new Paragraph("根据《中华人民共和国人民调解法》第二十三条、第二十四条，当事人在人民调解活动中享有下列权利、履行下列义务："),
                new Heading("一、权利"),
                new Paragraph("（一）选择或者接受人民调解员；"),
                new Paragraph("（二）接受调解、拒绝调解或者要求终止调解；"),
                new Paragraph("（三）要求调解公开进行或者不公开进行；"),
                new Paragraph("（四）自主表达意愿、自愿达成调解协议。"),
                new Heading("二、义务"),
                new Paragraph("（一）如实陈述纠纷事实；"),
                new Paragraph("（二）遵守调解现场秩序，尊重人民调解员；"),
                new Paragraph("（三）尊重对方当事人行使权利。"),
                new Heading("三、其他告知"),
                new Paragraph("人民调解不收取任何费用。调解不得阻止当事人依法通过仲裁、行政、司法等途径维护自己的权利。"
                        + "自请求调解之日起诉讼时效中断。经调解达成的协议具有法律约束力，当事人认为有必要的，可以自协议生效之日起三十日内共同向人民法院申请司法确认。"),
                new Signatures(facts.present().stream()
                        .map(party -> party.name() + "（签名）：")
                        .toList()),
                new Signatures(List.of("告知人（签名）：" + facts.issuer(), day(facts.today()))));
    }

    private static List<FormBlock> receipt(FormFacts facts) {
        var dispute = facts.dispute();
        return List.of(
                new Fields(List.of(
                        List.of(new Field("纠纷编号", dispute.number()), new Field("报告编号", dispute.reportNumber())),
                        List.of(
                                new Field("接报时间", FormWords.minute(dispute.receivedAt())),
                                new Field("来源", dispute.channel())),
                        List.of(new Field("事项", dispute.title())),
                        List.of(new Field("当事人", names(facts.present()))))),
                new Paragraph("您请求调解的纠纷已登记。向人民调解委员会提出保护相应民事权利的请求，诉讼时效自" + day(dispute.openedOn())
                        + "起中断（最高人民法院关于审理民事案件适用诉讼时效制度若干规定第十二条）。"),
                new Paragraph("调解出于自愿，不收费用。您可以随时拒绝或者终止调解，也可以依法向人民法院起诉、申请仲裁、向有关行政机关或者信访部门反映。"),
                new FormBlock.Code(facts.link(), "一案一码 " + dispute.number()),
                new Signatures(List.of("经办人：" + facts.issuer(), facts.organisation(), day(facts.today()))));
    }
}
