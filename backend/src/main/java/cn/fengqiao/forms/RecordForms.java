package cn.fengqiao.forms;

import static cn.fengqiao.forms.FormWords.day;
import static cn.fengqiao.forms.FormWords.minute;
import static cn.fengqiao.forms.FormWords.names;

import cn.fengqiao.forms.FormBlock.Field;
import cn.fengqiao.forms.FormBlock.Fields;
import cn.fengqiao.forms.FormBlock.Heading;
import cn.fengqiao.forms.FormBlock.Paragraph;
import cn.fengqiao.forms.FormBlock.Signatures;
import cn.fengqiao.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was asked, what was said in joint sessions, and how things went afterwards. */
final class RecordForms {

    private RecordForms() {}

    static List<Form> all() {
        return List.of(
                Form.always(FormKind.INQUIRY_RECORD, RecordForms::inquiry),
                new Form(FormKind.MEDIATION_RECORD, RecordForms::needsSession, RecordForms::mediation),
                Form.always(FormKind.FOLLOW_UP_RECORD, RecordForms::followUp));
    }

    private static List<FormBlock> inquiry(FormFacts facts) {
        return List.of(
                new Fields(List.of(
                        List.of(new Field("时间", ""), new Field("地点", "")),
                        List.of(new Field("参加人", "")),
                        List.of(new Field("被调查人", ""), new Field("联系电话", "")),
                        List.of(new Field(
                                "纠纷",
                                facts.dispute().title() + "（" + facts.dispute().number() + "）")))),
                new Heading("记录"),
                new Paragraph("\n\n\n\n\n\n\n\n"),
                new Signatures(List.of("被调查人（签名盖章或按指印）：", "调查人（签名）：", "记录人（签名）：", day(null))));
    }

    private static List<Refusal> needsSession(FormFacts facts) {
        var procedure = facts.procedure();
        return procedure == null || procedure.sessions().isEmpty()
                ? List.of(Refusal.rule("R14", "refusal.form-needs-session"))
                : List.of();
    }

    private static List<FormBlock> mediation(FormFacts facts) {
        var procedure = facts.procedure();
        if (procedure == null) {
            throw new IllegalArgumentException("the record of a mediation needs its procedure");
        }
        var blocks = new ArrayList<FormBlock>();
        blocks.add(new Fields(List.of(
                List.of(new Field("文号", procedure.number()), new Field("调解员", String.join("、", procedure.mediators()))),
                List.of(new Field("当事人", names(facts.present()))),
                List.of(new Field("纠纷", facts.dispute().title())))));
        var count = 0;
        for (var session : procedure.sessions()) {
            count++;
            blocks.add(new Heading("第" + count + "次调解"));
            blocks.add(new Fields(List.of(
                    List.of(new Field("时间", minute(session.heldAt())), new Field("地点", session.place())),
                    List.of(new Field("参加人", String.join("、", session.attended()))))));
            blocks.add(new Paragraph(session.minutes()));
        }
        blocks.add(new Heading("调解结果"));
        blocks.add(new Paragraph(FormWords.orBlank(procedure.result())));
        blocks.add(new Signatures(facts.present().stream()
                .map(party -> party.name() + "（签名盖章或按指印）：")
                .toList()));
        blocks.add(new Signatures(
                List.of(AgreementParts.peoples(facts) ? "人民调解员（签名）：" : "调解员（签名）：", "记录人（签名）：", day(facts.today()))));
        return blocks;
    }

    private static List<FormBlock> followUp(FormFacts facts) {
        var agreement = facts.agreement();
        var found = facts.followUp();
        var number = new Field("协议编号", agreement == null ? "" : agreement.number());
        return List.of(
                new Fields(List.of(
                        List.of(number, new Field("回访时间", found == null ? "" : day(found.doneOn()))),
                        List.of(new Field("当事人", names(facts.bound()))),
                        List.of(new Field("被回访人", found == null ? "" : found.asked()), new Field("回访方式", way(found))),
                        List.of(new Field("回访事由", "协议履行情况及当事人满意度")),
                        List.of(new Field("履行情况", performed(facts))),
                        List.of(new Field("回访情况", found == null ? "" : found.result() + "。" + found.note())),
                        List.of(new Field("有无激化苗头\n或其他隐患", found == null ? "" : orNone(found.signs()))),
                        List.of(new Field("采取的措施", found == null ? "" : orNone(found.measures()))),
                        List.of(new Field("满意度", satisfaction(found))))),
                new Signatures(List.of("被回访人（签名）：", "回访人（签名）：", day(found == null ? null : found.doneOn()))));
    }

    private static String way(FormFacts.@Nullable FollowUp found) {
        return found == null ? "□电话  □上门" : found.way();
    }

    private static String orNone(String text) {
        return text.isBlank() ? "无" : text;
    }

    /** The four boxes, with a tick when the person asked has said it; fairness beside when it was asked too. */
    private static String satisfaction(FormFacts.@Nullable FollowUp found) {
        var said = found == null ? "" : found.satisfaction();
        var boxes = Stream.of("非常满意", "满意", "一般", "不满意")
                .map(word -> (word.equals(said) ? "☑" : "□") + word)
                .collect(Collectors.joining("  "));
        return found == null || found.fair().isEmpty() ? boxes : boxes + "\n认为调解" + found.fair();
    }

    private static String performed(FormFacts facts) {
        var agreement = facts.agreement();
        if (agreement == null) {
            return "";
        }
        var lines = new ArrayList<String>();
        for (var obligation : agreement.obligations()) {
            lines.add(obligation.content() + "：" + obligation.state()
                    + (obligation.amountFen() == null ? "" : "，已付" + FormWords.amount(obligation.performedFen())));
        }
        return String.join("\n", lines);
    }
}
