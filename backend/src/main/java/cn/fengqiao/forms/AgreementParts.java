package cn.fengqiao.forms;

import static cn.fengqiao.forms.FormWords.amount;
import static cn.fengqiao.forms.FormWords.day;

import cn.fengqiao.forms.FormBlock.Heading;
import cn.fengqiao.forms.FormBlock.Paragraph;
import cn.fengqiao.forms.FormBlock.Signatures;
import cn.fengqiao.forms.FormBlock.Table;
import cn.fengqiao.mediation.AgreementTerms;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** What all papers about an agreement have in common. */
final class AgreementParts {

    static final String SIGN = "（签名盖章或按指印）：";

    /** From here on a list is read more easily as a table. */
    private static final int LINES = 10;

    private AgreementParts() {}

    static FormFacts.Agreement agreement(FormFacts facts) {
        return Objects.requireNonNull(facts.agreement(), "the form needs an agreement");
    }

    static List<Refusal> needsAny(FormFacts facts) {
        return facts.agreement() == null ? List.of(Refusal.state("refusal.form-needs-agreement")) : List.of();
    }

    static ArrayList<FormBlock> parties(FormFacts facts) {
        var blocks = new ArrayList<FormBlock>();
        facts.bound().forEach(party -> blocks.add(FormWords.party(party, facts.today())));
        return blocks;
    }

    /** The facts as the agreement tells them, else as the dispute was told. */
    static String story(FormFacts facts) {
        var told = agreement(facts).terms().facts();
        return told.isEmpty() ? facts.dispute().summary() : told;
    }

    static void said(List<FormBlock> blocks, String heading, String text) {
        if (!text.isEmpty()) {
            blocks.add(new Heading(heading));
            blocks.add(new Paragraph(text));
        }
    }

    static void breachCostsAndLanguage(List<FormBlock> blocks, AgreementTerms terms) {
        said(blocks, "违约责任", terms.breach());
        said(blocks, "费用承担", terms.costs());
        if (!terms.language().isEmpty()) {
            blocks.add(new Paragraph("本次调解使用" + terms.language() + "进行，各方当事人均已听懂并理解本协议内容。"));
        }
    }

    static String keeper(FormFacts facts) {
        return peoples(facts) ? "人民调解委员会" : facts.organisation();
    }

    static FormBlock mediatorAndSeal(FormFacts facts) {
        var mediator = peoples(facts) ? "人民调解员（签名）：" : "调解员（签名）：";
        var seal = (peoples(facts) ? "人民调解委员会" : facts.organisation()) + "（盖章）";
        return new Signatures(List.of(mediator, seal, day(agreement(facts).agreedOn())));
    }

    static boolean peoples(FormFacts facts) {
        var procedure = facts.procedure();
        return procedure == null || procedure.law() == ProcedureKind.PEOPLES_MEDIATION;
    }

    static FormBlock signatures(FormFacts facts, String after) {
        return new Signatures(
                facts.bound().stream().map(party -> party.name() + after).toList());
    }

    /** Each says who, whom, what, how much, when and how, so that a court finds nothing unclear (R24). */
    static List<FormBlock> obligations(FormFacts.Agreement agreement) {
        var owed = agreement.obligations();
        if (owed.isEmpty()) {
            var nothing = agreement.terms().nothingOwed();
            return nothing.isEmpty() ? List.of() : List.of(new Paragraph("各方当事人确认互不负给付义务：" + nothing));
        }
        return owed.size() > LINES
                ? List.of(table(owed))
                : IntStream.range(0, owed.size())
                        .<FormBlock>mapToObj(i -> new Paragraph((i + 1) + ". " + sentence(owed.get(i))))
                        .toList();
    }

    private static String sentence(FormFacts.Obligation each) {
        return String.join("、", each.debtors()) + each.liability() + "向" + String.join("、", each.creditors())
                + each.kind()
                + "："
                + FormWords.join(
                        "，",
                        each.content(),
                        each.amountFen() == null ? "" : amount(each.amountFen()),
                        when(each),
                        each.way().isBlank() ? "" : "方式：" + each.way(),
                        each.guarantors().isEmpty() ? "" : "由" + String.join("、", each.guarantors()) + "提供保证")
                + "。";
    }

    private static String when(FormFacts.Obligation each) {
        var due = each.dueOn() == null ? "" : "于" + day(each.dueOn()) + "前履行";
        return FormWords.join("，", each.condition(), due);
    }

    private static FormBlock table(List<FormFacts.Obligation> owed) {
        var rows = new ArrayList<List<String>>();
        var sum = 0L;
        for (var each : owed) {
            var fen = each.amountFen();
            sum += fen == null ? 0 : fen;
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    String.join("、", each.debtors()) + each.liability(),
                    String.join("、", each.creditors()),
                    FormWords.join("：", each.kind(), each.content()),
                    fen == null ? "" : FormWords.figure(fen),
                    FormWords.join("，", each.condition(), each.dueOn() == null ? "" : day(each.dueOn()) + "前"),
                    FormWords.join(
                            "，",
                            each.way(),
                            each.guarantors().isEmpty() ? "" : "保证人" + String.join("、", each.guarantors()))));
        }
        rows.add(List.of("", "合计", "", "", sum == 0 ? "" : amount(sum), "", ""));
        return new Table(List.of("序号", "义务人", "权利人", "内容", "金额", "期限", "方式"), rows);
    }
}
