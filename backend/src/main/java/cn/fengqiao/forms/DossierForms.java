package cn.fengqiao.forms;

import static cn.fengqiao.forms.FormWords.day;

import cn.fengqiao.forms.FormBlock.Field;
import cn.fengqiao.forms.FormBlock.Fields;
import cn.fengqiao.forms.FormBlock.Paragraph;
import cn.fengqiao.forms.FormBlock.Signatures;
import cn.fengqiao.forms.FormBlock.Table;
import java.util.List;
import java.util.stream.IntStream;

/** Cover, index and note of a dossier, in the order in which it is bound. */
final class DossierForms {

    private DossierForms() {}

    static List<Form> all() {
        return List.of(
                Form.always(FormKind.DOSSIER_COVER, DossierForms::cover),
                Form.always(FormKind.DOSSIER_INDEX, DossierForms::index),
                Form.always(FormKind.DOSSIER_NOTE, DossierForms::note));
    }

    private static List<FormBlock> cover(FormFacts facts) {
        var procedure = facts.procedure();
        var dispute = facts.dispute();
        var mediators = procedure == null ? "" : String.join("、", procedure.mediators());
        var from = procedure == null ? dispute.openedOn() : procedure.openedOn();
        var to = procedure == null ? dispute.closedOn() : procedure.endedOn();
        return List.of(
                new Fields(List.of(
                        List.of(new Field("卷名", dispute.title())),
                        List.of(
                                new Field("卷号", procedure == null ? dispute.number() : procedure.number()),
                                new Field("纠纷编号", dispute.number())),
                        List.of(new Field("调解员", mediators)),
                        List.of(new Field("调解日期", day(from) + "至" + day(to))),
                        List.of(new Field("立卷人", facts.issuer()), new Field("立卷日期", day(facts.today()))),
                        List.of(new Field("保管期限", "")),
                        List.of(new Field("备注", "")))),
                new FormBlock.Code(facts.link(), "一案一码 " + dispute.number()));
    }

    private static List<FormBlock> index(FormFacts facts) {
        var papers = facts.dossier();
        var rows = IntStream.range(0, papers.size())
                .mapToObj(i -> List.of(String.valueOf(i + 1), papers.get(i), "", ""))
                .toList();
        return List.of(new Table(List.of("序号", "文书名称", "页号", "备注"), rows));
    }

    private static List<FormBlock> note(FormFacts facts) {
        var dispute = facts.dispute();
        return List.of(
                new Paragraph("本卷宗为“" + dispute.title() + "”（" + dispute.number() + "）的调解材料，共" + FormWords.BLANK
                        + "页，卷内材料齐全，需要说明的情况："),
                new Paragraph("\n\n\n\n"),
                new Signatures(List.of("立卷人（签名）：" + facts.issuer(), "检查人（签名）：", day(facts.today()))));
    }
}
