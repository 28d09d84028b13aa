package cn.fengqiao.forms;

import static cn.fengqiao.forms.FormWords.amount;
import static cn.fengqiao.forms.FormWords.day;

import cn.fengqiao.forms.FormBlock.Field;
import cn.fengqiao.forms.FormBlock.Fields;
import cn.fengqiao.forms.FormBlock.Heading;
import cn.fengqiao.forms.FormBlock.Paragraph;
import cn.fengqiao.forms.FormBlock.Signatures;
import cn.fengqiao.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Agreements on paper, under each law that knows one, and the application to confirm them. */
final class AgreementForms {

    private static final String SIGN = "（签名盖章或按指印）：";

    private AgreementForms() {}

    static List<Form> all() {
        return List.of(
                new Form(FormKind.AGREEMENT, facts -> needs(facts, false), AgreementForms::written),
                new Form(FormKind.ORAL_AGREEMENT_REGISTER, facts -> needs(facts, true), AgreementForms::oral),
                new Form(FormKind.PUBLIC_SECURITY_AGREEMENT, AgreementForms::needsAny, AgreementForms::publicSecurity),
                new Form(FormKind.ON_SITE_AGREEMENT, AgreementForms::needsAny, AgreementForms::onSite),
                new Form(FormKind.JUDICIAL_CONFIRMATION, AgreementForms::needsEffect, AgreementForms::confirmation));
    }

    private static List<Refusal> needsAny(FormFacts facts) {
        return facts.agreement() == null ? List.of(Refusal.state("refusal.form-needs-agreement")) : List.of();
    }

    private static List<Refusal> needs(FormFacts facts, boolean oral) {
        var agreement = facts.agreement();
        if (agreement == null) {
            return needsAny(facts);
        }
        if (agreement.oral() != oral) {
            return List.of(
                    Refusal.rule("R15", oral ? "refusal.form-agreement-is-written" : "refusal.form-agreement-is-oral"));
        }
        return List.of();
    }

    private static List<Refusal> needsEffect(FormFacts facts) {
        var agreement = facts.agreement();
        if (agreement == null) {
            return needsAny(facts);
        }
        var effective = agreement.effectiveOn();
        if (effective == null) {
            return List.of(Refusal.rule("R21", "refusal.form-agreement-not-effective"));
        }
        return facts.today().isAfter(effective.plusDays(30))
                ? List.of(Refusal.rule("R21", "refusal.form-confirmation-too-late", day(effective.plusDays(30))))
                : List.of();
    }

    private static FormFacts.Agreement agreement(FormFacts facts) {
        return Objects.requireNonNull(facts.agreement(), "the form needs an agreement");
    }

    private static List<FormBlock> written(FormFacts facts) {
        var agreement = agreement(facts);
        var blocks = parties(facts);
        blocks.add(new Heading("纠纷主要事实、争议事项"));
        blocks.add(new Paragraph(facts.dispute().summary()));
        blocks.add(new Heading("当事人责任及协议内容"));
        blocks.add(new Paragraph(agreement.content()));
        blocks.add(new Paragraph("经调解，自愿达成如下协议："));
        blocks.addAll(obligations(agreement));
        if (agreement.partial()) {
            blocks.add(new Paragraph("本协议为部分协议，未列入本协议的当事人和争议事项不受影响，另行解决。"));
        }
        blocks.add(new Heading("履行方式、时限"));
        blocks.add(new Paragraph("按上列各项约定的方式和期限履行。"));
        blocks.add(new Paragraph("本协议一式" + (facts.bound().size() + 1) + "份，当事人、人民调解委员会各持一份。"
                + "当事人认为有必要的，可以自本协议生效之日起三十日内共同向有管辖权的人民法院申请司法确认。"));
        blocks.add(signatures(facts, SIGN));
        blocks.add(new Signatures(List.of("人民调解员（签名）：", "人民调解委员会（盖章）", day(agreement.agreedOn()))));
        return blocks;
    }

    private static List<FormBlock> oral(FormFacts facts) {
        var agreement = agreement(facts);
        var blocks = parties(facts);
        blocks.add(new Heading("协议内容"));
        blocks.add(new Paragraph(agreement.content()));
        blocks.addAll(obligations(agreement));
        blocks.add(new Paragraph("本口头协议自" + day(agreement.agreedOn()) + "各方当事人达成之日起生效（人民调解法第三十条）。"));
        blocks.add(new Signatures(List.of("人民调解员（签名）：", "人民调解委员会（盖章）", day(agreement.agreedOn()))));
        return blocks;
    }

    private static List<FormBlock> publicSecurity(FormFacts facts) {
        var agreement = agreement(facts);
        var blocks = new ArrayList<FormBlock>();
        blocks.add(head(facts));
        facts.bound().forEach(party -> blocks.add(FormWords.party(party, facts.today())));
        blocks.add(new Heading("主要事实（包括起因、经过和情节、结果）"));
        blocks.add(new Paragraph(facts.dispute().summary()));
        blocks.add(new Heading("经调解，双方自愿达成如下协议（包括协议内容、履行方式和期限）"));
        blocks.add(new Paragraph(agreement.content()));
        blocks.addAll(obligations(agreement));
        blocks.add(new Paragraph(
                "本协议自双方签字之时起生效。履行协议后，公安机关对违反治安管理行为人不予处罚；" + "不履行的，公安机关依法给予治安管理处罚，被侵害人可以就民事争议依法向人民法院提起民事诉讼。"));
        blocks.add(signatures(facts, SIGN));
        blocks.add(new Signatures(List.of("主持人：", "见证人：", facts.organisation() + "（印）", day(agreement.agreedOn()))));
        blocks.add(new Paragraph("一式三份，双方当事人、公安机关各一份。"));
        return blocks;
    }

    private static FormBlock head(FormFacts facts) {
        var procedure = facts.procedure();
        var mediators = procedure == null ? "" : String.join("、", procedure.mediators());
        var session = procedure == null || procedure.sessions().isEmpty()
                ? null
                : procedure.sessions().getLast();
        return new Fields(List.of(
                List.of(new Field("主持机关", facts.organisation()), new Field("主持人", mediators)),
                List.of(
                        new Field("调解时间", session == null ? "" : FormWords.minute(session.heldAt())),
                        new Field("调解地点", session == null ? "" : session.place())),
                List.of(new Field("其他在场人员", session == null ? "" : String.join("、", session.attended())))));
    }

    private static List<FormBlock> onSite(FormFacts facts) {
        var agreement = agreement(facts);
        var blocks = new ArrayList<FormBlock>();
        facts.bound().forEach(party -> blocks.add(FormWords.party(party, facts.today())));
        blocks.add(new Heading("简要案情"));
        blocks.add(new Paragraph(facts.dispute().summary()));
        blocks.add(new Heading("协议内容（当场履行）"));
        blocks.add(new Paragraph(agreement.content()));
        blocks.addAll(obligations(agreement));
        blocks.add(new Fields(List.of(List.of(new Field("现场录像编号", "")))));
        blocks.add(signatures(facts, SIGN));
        blocks.add(new Signatures(List.of("民警（签名）：", facts.organisation() + "（印）", day(agreement.agreedOn()))));
        return blocks;
    }

    private static List<FormBlock> confirmation(FormFacts facts) {
        var agreement = agreement(facts);
        var blocks = new ArrayList<FormBlock>();
        facts.bound().forEach(party -> blocks.add(FormWords.party(party, facts.today())));
        blocks.add(new Heading("请求事项"));
        blocks.add(new Paragraph("请求确认" + facts.organisation() + "主持调解、于" + day(agreement.agreedOn()) + "达成的"
                + orNumber(agreement) + "调解协议有效。"));
        blocks.add(new Heading("事实与理由"));
        blocks.add(new Paragraph(facts.dispute().summary()));
        blocks.add(new Paragraph("经" + facts.organisation() + "主持调解，申请人自愿达成调解协议，协议于" + day(agreement.effectiveOn())
                + "生效。申请人现共同提出申请，承诺：出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；如因该协议内容给他人造成损害的，愿意承担相应责任。"));
        blocks.addAll(obligations(agreement));
        blocks.add(new Paragraph("附：调解协议、调解组织主持调解的证明、财产权利证明、身份及住所、联系方式证明。"));
        blocks.add(new Paragraph("此致"));
        blocks.add(new Paragraph(FormWords.BLANK + "人民法院"));
        blocks.add(signatures(facts, "（申请人签名或盖章）："));
        blocks.add(new Signatures(List.of(day(null))));
        return blocks;
    }

    private static String orNumber(FormFacts.Agreement agreement) {
        return agreement.number().isBlank() ? "" : agreement.number();
    }

    private static ArrayList<FormBlock> parties(FormFacts facts) {
        var blocks = new ArrayList<FormBlock>();
        facts.bound().forEach(party -> blocks.add(FormWords.party(party, facts.today())));
        return blocks;
    }

    /** Each says who, whom, what, how much, when and how, so that a court finds nothing unclear (R24). */
    private static List<FormBlock> obligations(FormFacts.Agreement agreement) {
        var blocks = new ArrayList<FormBlock>();
        var count = 0;
        for (var obligation : agreement.obligations()) {
            count++;
            blocks.add(new Paragraph(count + ". " + String.join("、", obligation.debtors()) + "向"
                    + String.join("、", obligation.creditors()) + obligation.kind() + "："
                    + FormWords.join(
                            "，",
                            obligation.content(),
                            obligation.amountFen() == null ? "" : amount(obligation.amountFen()),
                            obligation.dueOn() == null ? obligation.condition() : "于" + day(obligation.dueOn()) + "前履行",
                            obligation.way().isBlank() ? "" : "方式：" + obligation.way())
                    + "。"));
        }
        return blocks;
    }

    private static FormBlock signatures(FormFacts facts, String after) {
        return new Signatures(
                facts.bound().stream().map(party -> party.name() + after).toList());
    }
}
