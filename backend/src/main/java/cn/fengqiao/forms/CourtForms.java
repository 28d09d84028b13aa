package cn.fengqiao.forms;

import static cn.fengqiao.forms.AgreementParts.agreement;
import static cn.fengqiao.forms.FormWords.day;

import cn.fengqiao.forms.FormBlock.Heading;
import cn.fengqiao.forms.FormBlock.Paragraph;
import cn.fengqiao.forms.FormBlock.Signatures;
import cn.fengqiao.forms.FormBlock.Table;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.shared.Refusal;
import java.util.List;

/** What a court wants to see before it confirms an agreement (R21, R25). */
final class CourtForms {

    /** Labour disputes in the list of the police. */
    private static final String LABOUR = "P04";

    private CourtForms() {}

    static List<Form> all() {
        return List.of(
                new Form(FormKind.JUDICIAL_CONFIRMATION, CourtForms::needsEffect, CourtForms::confirmation),
                new Form(FormKind.ORGANISATION_PROOF, CourtForms::needsEffect, CourtForms::proof),
                new Form(FormKind.PAYMENT_ORDER, CourtForms::needsUnpaidWages, CourtForms::paymentOrder),
                new Form(FormKind.IDENTITY_LIST, AgreementParts::needsAny, CourtForms::identities));
    }

    /** S1: what the police mediated is not confirmed; R21: nor what does not bind, nor later than thirty days. */
    private static List<Refusal> needsEffect(FormFacts facts) {
        var agreement = facts.agreement();
        var procedure = facts.procedure();
        if (procedure != null && procedure.law() == ProcedureKind.PUBLIC_SECURITY_MEDIATION) {
            return List.of(Refusal.rule("S1", "refusal.form-not-confirmable"));
        }
        if (agreement == null) {
            return AgreementParts.needsAny(facts);
        }
        var effective = agreement.effectiveOn();
        if (effective == null) {
            return List.of(Refusal.rule("R21", "refusal.form-agreement-not-effective"));
        }
        return facts.today().isAfter(effective.plusDays(30))
                ? List.of(Refusal.rule("R21", "refusal.form-confirmation-too-late", day(effective.plusDays(30))))
                : List.of();
    }

    /** R52: only money of a labour dispute that is overdue under an agreement in effect. */
    private static List<Refusal> needsUnpaidWages(FormFacts facts) {
        var agreement = facts.agreement();
        if (agreement == null) {
            return AgreementParts.needsAny(facts);
        }
        if (!facts.dispute().typeCode().equals(LABOUR)) {
            return List.of(Refusal.rule("R52", "refusal.form-only-labour"));
        }
        return agreement.effectiveOn() == null || overdue(facts) == 0
                ? List.of(Refusal.rule("R52", "refusal.form-nothing-overdue"))
                : List.of();
    }

    private static long overdue(FormFacts facts) {
        return agreement(facts).obligations().stream()
                .mapToLong(each -> each.overdueFen(facts.today()))
                .sum();
    }

    private static List<FormBlock> paymentOrder(FormFacts facts) {
        var agreement = agreement(facts);
        var blocks = AgreementParts.parties(facts);
        blocks.add(new Heading("请求事项"));
        blocks.add(new Paragraph("请求向被申请人发出支付令，责令其支付" + FormWords.amount(overdue(facts)) + "。"));
        blocks.add(new Heading("事实与理由"));
        blocks.add(new Paragraph("申请人与被申请人因" + facts.dispute().title() + "发生争议，经" + facts.organisation() + "调解，于"
                + day(agreement.agreedOn()) + "达成" + agreement.number() + "调解协议，协议于" + day(agreement.effectiveOn())
                + "生效。被申请人在协议约定期限内未履行下列义务："));
        blocks.addAll(AgreementParts.obligations(agreement.only(agreement.obligations().stream()
                .filter(each -> each.overdueFen(facts.today()) > 0)
                .toList())));
        blocks.add(new Paragraph("依据《中华人民共和国劳动争议调解仲裁法》第十六条，现持调解协议书依法申请支付令。"));
        blocks.add(new Paragraph("此致"));
        blocks.add(new Paragraph(agreement.court().isEmpty() ? FormWords.BLANK + "人民法院" : agreement.court()));
        blocks.add(new Signatures(List.of("申请人（签名）：", day(null))));
        return blocks;
    }

    private static List<FormBlock> confirmation(FormFacts facts) {
        var agreement = agreement(facts);
        var blocks = AgreementParts.parties(facts);
        blocks.add(new Heading("请求事项"));
        blocks.add(new Paragraph("请求确认" + facts.organisation() + "主持调解、于" + day(agreement.agreedOn()) + "达成的"
                + agreement.number() + "调解协议有效。"));
        blocks.add(new Heading("事实与理由"));
        blocks.add(new Paragraph(AgreementParts.story(facts)));
        blocks.add(new Paragraph("经" + facts.organisation() + "主持调解，申请人自愿达成调解协议，协议于" + day(agreement.effectiveOn())
                + "生效。申请人现共同提出申请，承诺：出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；如因该协议内容给他人造成损害的，愿意承担相应责任。"));
        blocks.addAll(AgreementParts.obligations(agreement));
        blocks.add(new Paragraph("附：调解协议、调解组织主持调解的证明、财产权利证明、身份及住所、联系方式证明。"));
        blocks.add(new Paragraph("此致"));
        blocks.add(new Paragraph(agreement.court().isEmpty() ? FormWords.BLANK + "人民法院" : agreement.court()));
        blocks.add(AgreementParts.signatures(facts, "（申请人签名或盖章）："));
        blocks.add(new Signatures(List.of(day(null))));
        return blocks;
    }

    private static List<FormBlock> proof(FormFacts facts) {
        var agreement = agreement(facts);
        var procedure = facts.procedure();
        var mediators = procedure == null ? "" : String.join("、", procedure.mediators());
        var from = procedure == null ? "" : "于" + day(procedure.openedOn()) + "受理（" + procedure.number() + "），";
        return List.of(
                new Paragraph(FormWords.orBlank(agreement.court()) + "："),
                new Paragraph(FormWords.names(facts.bound()) + "之间的“"
                        + facts.dispute().title() + "”纠纷，由我单位" + from + "指派"
                        + FormWords.orBlank(mediators) + "主持调解。各方当事人在自愿、平等的基础上，于" + day(agreement.agreedOn())
                        + "达成" + agreement.number() + "调解协议，协议于" + day(agreement.effectiveOn()) + "生效。"),
                new Paragraph("特此证明。"),
                new Signatures(List.of(facts.organisation() + "（盖章）", "经办人：" + facts.issuer(), day(facts.today()))));
    }

    private static List<FormBlock> identities(FormFacts facts) {
        var rows = facts.bound().stream()
                .map(party -> List.of(
                        party.name(),
                        FormWords.join("/", party.sex(), FormWords.age(party.bornOn(), facts.today())),
                        party.idNumber(),
                        party.representative(),
                        party.address(),
                        party.phone()))
                .toList();
        return List.of(
                new Paragraph(
                        "纠纷：" + facts.dispute().title() + "（" + facts.dispute().number() + "）"),
                new Table(List.of("姓名/名称", "性别/年龄", "证件号码/信用代码", "代表人", "住址", "联系电话"), rows),
                new Signatures(List.of("核对人（签名）：" + facts.issuer(), day(facts.today()))));
    }
}
