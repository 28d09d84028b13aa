package cn.fengqiao.forms;

import static cn.fengqiao.forms.AgreementParts.SIGN;
import static cn.fengqiao.forms.AgreementParts.agreement;
import static cn.fengqiao.forms.AgreementParts.obligations;
import static cn.fengqiao.forms.AgreementParts.parties;
import static cn.fengqiao.forms.AgreementParts.said;
import static cn.fengqiao.forms.AgreementParts.signatures;
import static cn.fengqiao.forms.FormWords.day;

import cn.fengqiao.forms.FormBlock.Field;
import cn.fengqiao.forms.FormBlock.Fields;
import cn.fengqiao.forms.FormBlock.Heading;
import cn.fengqiao.forms.FormBlock.Paragraph;
import cn.fengqiao.forms.FormBlock.Signatures;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.shared.Refusal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Agreements on paper, each under the law that knows it and under no other (S1). */
final class AgreementForms {

    private static final Set<ProcedureKind> PEOPLES = EnumSet.of(ProcedureKind.PEOPLES_MEDIATION);
    private static final Set<ProcedureKind> POLICE = EnumSet.of(ProcedureKind.PUBLIC_SECURITY_MEDIATION);
    private static final Set<ProcedureKind> OTHERS =
            EnumSet.complementOf(EnumSet.of(ProcedureKind.PEOPLES_MEDIATION, ProcedureKind.PUBLIC_SECURITY_MEDIATION));

    private AgreementForms() {}

    static List<Form> all() {
        return List.of(
                new Form(
                        FormKind.AGREEMENT,
                        facts -> needs(facts, PEOPLES, "refusal.form-only-peoples", false),
                        AgreementForms::written),
                new Form(
                        FormKind.MEDIATION_AGREEMENT,
                        facts -> needs(facts, OTHERS, "refusal.form-only-others", false),
                        AgreementForms::written),
                new Form(
                        FormKind.ORAL_AGREEMENT_REGISTER,
                        facts -> needs(facts, PEOPLES, "refusal.form-only-peoples", true),
                        AgreementForms::oral),
                new Form(
                        FormKind.PUBLIC_SECURITY_AGREEMENT,
                        facts -> needs(facts, POLICE, "refusal.form-only-public-security", false),
                        AgreementForms::publicSecurity),
                new Form(FormKind.ON_SITE_AGREEMENT, AgreementForms::needsOnSite, AgreementForms::onSite));
    }

    /** S1: the paper of one procedure is not used in another; R15: and not for the other kind of agreement. */
    private static List<Refusal> needs(FormFacts facts, Set<ProcedureKind> laws, String otherwise, boolean oral) {
        var agreement = facts.agreement();
        var procedure = facts.procedure();
        if (procedure != null && !laws.contains(procedure.law())) {
            return List.of(Refusal.rule("S1", otherwise));
        }
        if (agreement == null) {
            return AgreementParts.needsAny(facts);
        }
        if (agreement.oral() != oral) {
            return List.of(
                    Refusal.rule("R15", oral ? "refusal.form-agreement-is-written" : "refusal.form-agreement-is-oral"));
        }
        return List.of();
    }

    /** R30: the short form belongs to mediation on the spot. */
    private static List<Refusal> needsOnSite(FormFacts facts) {
        var procedure = facts.procedure();
        if (procedure != null && !POLICE.contains(procedure.law())) {
            return List.of(Refusal.rule("S1", "refusal.form-only-public-security"));
        }
        if (procedure != null && !procedure.onSite()) {
            return List.of(Refusal.rule("R30", "refusal.form-only-on-site"));
        }
        return AgreementParts.needsAny(facts);
    }

    private static List<FormBlock> written(FormFacts facts) {
        var agreement = agreement(facts);
        var terms = agreement.terms();
        var blocks = parties(facts);
        blocks.add(new Heading(terms.points().isEmpty() ? "纠纷主要事实、争议事项" : "纠纷主要事实"));
        blocks.add(new Paragraph(AgreementParts.story(facts)));
        said(blocks, "争议事项", terms.points());
        said(blocks, "各方当事人责任", terms.responsibility());
        blocks.add(new Heading("协议内容"));
        blocks.add(new Paragraph(agreement.content()));
        blocks.add(new Paragraph("经调解，自愿达成如下协议："));
        blocks.addAll(obligations(agreement));
        if (agreement.partial()) {
            blocks.add(new Paragraph("本协议为部分协议，未列入本协议的当事人和争议事项不受影响，另行解决。"));
        }
        blocks.add(new Heading("履行方式、时限"));
        blocks.add(new Paragraph("按上列各项约定的方式和期限履行。"));
        AgreementParts.breachCostsAndLanguage(blocks, terms);
        blocks.add(new Paragraph("本协议一式" + (facts.bound().size() + 1) + "份，当事人、" + AgreementParts.keeper(facts)
                + "各持一份。" + "当事人认为有必要的，可以自本协议生效之日起三十日内共同向有管辖权的人民法院申请司法确认。"));
        blocks.add(signatures(facts, SIGN));
        blocks.add(AgreementParts.mediatorAndSeal(facts));
        return blocks;
    }

    private static List<FormBlock> oral(FormFacts facts) {
        var agreement = agreement(facts);
        var blocks = parties(facts);
        said(blocks, "争议事项", agreement.terms().points());
        said(blocks, "各方当事人责任", agreement.terms().responsibility());
        blocks.add(new Heading("协议内容"));
        blocks.add(new Paragraph(agreement.content()));
        blocks.addAll(obligations(agreement));
        AgreementParts.breachCostsAndLanguage(blocks, agreement.terms());
        blocks.add(new Paragraph("本口头协议自" + day(agreement.agreedOn()) + "各方当事人达成之日起生效（人民调解法第三十条）。"));
        blocks.add(AgreementParts.mediatorAndSeal(facts));
        return blocks;
    }

    /** R38: organ, host, parties, others present, time, place; cause, course, circumstances, result; what, when, how. */
    private static List<FormBlock> publicSecurity(FormFacts facts) {
        var agreement = agreement(facts);
        var blocks = new ArrayList<FormBlock>();
        blocks.add(head(facts));
        facts.bound().forEach(party -> blocks.add(FormWords.party(party, facts.today())));
        blocks.add(new Heading("主要事实（包括起因、经过和情节、结果）"));
        blocks.add(new Paragraph(AgreementParts.story(facts)));
        said(blocks, "争议事项", agreement.terms().points());
        said(blocks, "各方当事人责任", agreement.terms().responsibility());
        blocks.add(new Heading("经调解，双方自愿达成如下协议（包括协议内容、履行方式和期限）"));
        blocks.add(new Paragraph(agreement.content()));
        blocks.addAll(obligations(agreement));
        AgreementParts.breachCostsAndLanguage(blocks, agreement.terms());
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
        var attended = session == null ? "" : String.join("、", session.attended());
        return new Fields(List.of(
                List.of(new Field("主持机关", facts.organisation()), new Field("主持人", mediators)),
                List.of(
                        new Field("调解时间", session == null ? "" : FormWords.minute(session.heldAt())),
                        new Field("调解地点", session == null ? "" : session.place())),
                List.of(new Field("参加人", attended)),
                List.of(new Field("其他在场人员", agreement(facts).terms().othersPresent()))));
    }

    private static List<FormBlock> onSite(FormFacts facts) {
        var agreement = agreement(facts);
        var blocks = parties(facts);
        blocks.add(new Heading("简要案情"));
        blocks.add(new Paragraph(AgreementParts.story(facts)));
        blocks.add(new Heading("协议内容（当场履行）"));
        blocks.add(new Paragraph(agreement.content()));
        blocks.addAll(obligations(agreement));
        blocks.add(new Fields(List.of(
                List.of(new Field("现场录像编号", agreement.terms().videoNumber())),
                List.of(new Field("其他在场人员", agreement.terms().othersPresent())))));
        blocks.add(signatures(facts, SIGN));
        blocks.add(new Signatures(List.of("民警（签名）：", facts.organisation() + "（印）", day(agreement.agreedOn()))));
        return blocks;
    }
}
