package cn.fengqiao.forms;

import static cn.fengqiao.forms.FormWords.day;

import cn.fengqiao.forms.FormBlock.Field;
import cn.fengqiao.forms.FormBlock.Fields;
import cn.fengqiao.forms.FormBlock.Paragraph;
import cn.fengqiao.forms.FormBlock.Signatures;
import cn.fengqiao.forms.FormBlock.Table;
import java.util.ArrayList;
import java.util.List;

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
                        List.of(new Field("保管期限", facts.retention())),
                        List.of(new Field("备注", "")))),
                new FormBlock.Code(facts.link(), "一案一码 " + dispute.number()));
    }

    /** What really lies there, each with its sheets counted on from the one before; sound and video take none. */
    private static List<FormBlock> index(FormFacts facts) {
        var rows = new ArrayList<List<String>>();
        var page = 1;
        for (var paper : facts.dossier()) {
            var title = FormWords.join(" ", paper.title(), paper.number());
            var number = String.valueOf(rows.size() + 1);
            if (paper.pages() == 0) {
                rows.add(List.of(number, title, "", "", "电子文件，另附"));
                continue;
            }
            var last = page + paper.pages() - 1;
            var range = paper.pages() == 1 ? String.valueOf(page) : page + "–" + last;
            rows.add(List.of(number, title, range, String.valueOf(paper.pages()), ""));
            page = last + 1;
        }
        return List.of(
                new Table(List.of("序号", "文书名称", "页号", "页数", "备注"), rows),
                new Paragraph("本卷共" + rows.size() + "件，" + pages(facts) + "页。"));
    }

    private static int pages(FormFacts facts) {
        return facts.dossier().stream().mapToInt(FormFacts.Paper::pages).sum();
    }

    private static List<FormBlock> note(FormFacts facts) {
        var dispute = facts.dispute();
        var count = facts.dossier().isEmpty() ? FormWords.BLANK : String.valueOf(pages(facts));
        var complete =
                facts.gaps().isEmpty() ? "卷内材料齐全，需要说明的情况：" : "卷内尚缺：" + String.join("、", facts.gaps()) + "。需要说明的情况：";
        return List.of(
                new Paragraph(
                        "本卷宗为“" + dispute.title() + "”（" + dispute.number() + "）的调解材料，共" + count + "页，" + complete),
                new Paragraph(facts.gapReason().isEmpty() ? "\n\n\n\n" : facts.gapReason()),
                new Signatures(List.of("立卷人（签名）：" + facts.issuer(), "检查人（签名）：", day(facts.today()))));
    }
}
